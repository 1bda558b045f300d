import type { FakePlatform, Host } from './fake-platform';

type Ready = (api: unknown) => void;

const IDS = [
  'cookies',
  'create_content_profile',
  'select_personalized_content',
  'measure_content_performance',
  'market_research',
];

/** Didomi: a queue of callbacks that runs at once when it is ready, a status with every purpose in it, `on`. */
export const createDidomi = (regulation = 'GDPR'): FakePlatform => {
  const listeners: (() => void)[] = [];
  let agreed: readonly string[] | undefined;
  const api = {
    getCurrentUserStatus: () => ({
      regulation,
      purposes: Object.fromEntries(
        IDS.map((id) => [id, { id, enabled: agreed?.includes(id) ?? false }]),
      ),
    }),
    isUserStatusPartial: () => agreed === undefined,
    on(event: string, listener: () => void) {
      if (event === 'consent.changed') listeners.push(listener);
    },
  };
  const answer = (...ids: readonly string[]): void => {
    agreed = ids;
    for (const listener of listeners) listener();
  };
  return {
    arrive(host: Host) {
      const waiting = (host['didomiOnReady'] ?? []) as Ready[];
      host['didomiOnReady'] = waiting;
      host['Didomi'] = api;
      for (const ready of waiting) ready(api);
      // A ready Didomi runs what is pushed at once.
      Object.defineProperty(waiting, 'push', { value: (ready: Ready) => ready(api) });
    },
    ask: () => undefined,
    refuse: () => answer(),
    agree: () => answer(...IDS),
    agreeInPart() {
      answer('cookies', 'measure_content_performance', 'market_research');
      return { remember: 'granted', personalise: 'denied', ask: 'denied', send: 'granted' };
    },
  };
};
