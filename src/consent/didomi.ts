import { own } from '../lib/own';
import { answersFor } from './answers-for';
import { askPlatform } from './ask-platform';
import { type Answers, allPurposes, type ConsentState } from './purposes';
import type { ConsentSource } from './source';

interface Didomi {
  on(event: 'consent.changed', listener: () => void): void;
}

const answersOf = (api: unknown): Partial<Answers> => {
  const status = askPlatform(api, 'getCurrentUserStatus');
  if (own(status, 'regulation') === 'NONE') return {};
  if (askPlatform(api, 'isUserStatusPartial') !== false) return allPurposes('unknown');
  const purposes = own(status, 'purposes');
  const all = (...ids: readonly string[]): ConsentState => {
    const enabled = ids.map((id) => own(own(purposes, id), 'enabled'));
    if (enabled.includes(false)) return 'denied';
    return enabled.every((one) => one === true) ? 'granted' : 'unknown';
  };
  return answersFor(
    all('cookies'),
    all('create_content_profile', 'select_personalized_content'),
    all('measure_content_performance', 'market_research'),
  );
};

/**
 * Didomi, by its ready queue, where the page has one: `cookies` → remember, the two purposes of personalised content
 * → personalise and ask, the two of measuring → send. Until the status is complete its purposes read as disabled, and
 * nobody has answered; where no regulation applies Didomi does not ask. A shop's own purposes are unknown to us.
 * Source: https://developers.didomi.io/cmp/web-sdk/reference/api and …/reference/events;
 * ids: https://support.didomi.io/purposes
 */
export const didomi = {
  id: 'didomi',
  start({ page, guarded, watch }, tell) {
    let api: unknown;
    let queued = false;
    let stopped = false;
    const read = (): void => {
      if (api && !stopped) tell(answersOf(api));
    };
    const ready = guarded((found: unknown) => {
      api = found;
      read();
      (found as Didomi).on('consent.changed', guarded(read));
    });
    const undo = watch(() => {
      read();
      const queue = own(page, 'didomiOnReady');
      const found = own(page, 'Didomi');
      if (queued || !(queue || found)) return;
      queued = true;
      tell(allPurposes('unknown'));
      if (queue) (queue as unknown[]).push(ready);
      else ready(found);
    }, page);
    return () => {
      stopped = true;
      undo();
    };
  },
} as const satisfies ConsentSource;
