import type { Moment } from '../../core/decide/attention-budget';
import type { MessageDecision } from '../../core/decide/decision';
import { guard } from '../../lib/guard';
import { isCovered, isTyping } from '../../page/is-covered';
import { findPlacements } from '../../page/placements';
import type { EnginePorts } from '../engine-ports';
import { pageWords } from '../words/page-words';

/** Says what is to be said, at natural moments only. */
export interface Speaker {
  /** A new page: what was said on the last one is taken off. */
  turnPage(pageType: string): void;
  stop(): void;
}

type SpeakerPorts = Pick<
  EnginePorts,
  | 'page'
  | 'settings'
  | 'now'
  | 'granted'
  | 'observe'
  | 'onEvent'
  | 'listen'
  | 'chunks'
  | 'announce'
  | 'onFault'
>;

/** A pause this long is a natural moment; just over what the attention budget calls idle. */
const PAUSE_MS = 5_200;
/** An order page or a full cart may be spoken to a little after it has settled. */
const SETTLED_MS = 1_500;

/**
 * Looks for moments (a page that has settled, a pause, something put into the cart) and asks `decide` what to say.
 * One thing at a time; nothing while the visitor pays, writes, or looks at something that covers the page.
 */
export const createSpeaker = (
  ports: SpeakerPorts,
  decide: (moment: Moment) => MessageDecision,
): Speaker => {
  const { page, settings, now, granted, observe, listen, chunks, announce, onFault } = ports;
  const { document } = page;
  let pageType = 'other';
  let lastActAt = page.performance.now();
  let pause: ReturnType<typeof setTimeout> | undefined;
  let spoken = false;
  let remove = (): void => undefined;

  const moment = (placed: boolean): Moment => ({
    now: now(),
    pageType,
    granted: (['personalise', 'ask'] as const).filter(granted),
    typing: isTyping(document),
    idleMs: page.performance.now() - lastActAt,
    covered: spoken || isCovered(page),
    placed,
  });

  const say = async (decision: MessageDecision, inside?: HTMLElement): Promise<void> => {
    announce('message', decision);
    if (decision.kind === 'silence') return;
    spoken = true;
    const [{ drawGreeting, drawQuestion }, words] = await Promise.all([
      chunks.dialogue(),
      pageWords('talk', ports),
    ]);
    const { message } = decision;
    const tell = (name: string, more = {}): void => observe(name, { message, ...more });
    const options = { theme: settings().theme, onFault, ...(inside && { inside }) };
    const shown = (): void => tell('message_view', { method: decision.kind });
    const drawn =
      decision.kind === 'greeting'
        ? drawGreeting(
            decision,
            words,
            {
              shown,
              followed: () => tell('message_click'),
              dismissed: () => tell('message_dismiss'),
            },
            options,
          )
        : drawQuestion(
            decision,
            words,
            {
              shown,
              answered: ({ value, choice }) =>
                observe('answer', {
                  question: message,
                  ...(value !== undefined && { value }),
                  ...(choice !== undefined && { answer: choice, facet: choice }),
                }),
              dismissed: (how) => tell('message_dismiss', { method: how }),
            },
            options,
          );
    remove = () => drawn.remove();
  };
  const tryToSpeak = guard(
    'a message',
    (): Promise<void> | undefined => {
      if (spoken || document.visibilityState !== 'visible') return undefined;
      const place = findPlacements(document).find(({ kind }) => kind === 'greeting');
      const decision = decide(moment(place !== undefined));
      const inside = decision.kind === 'greeting' ? place?.element : undefined;
      return say(decision, inside);
    },
    onFault,
  );
  const waitForPause = (): void => {
    lastActAt = page.performance.now();
    clearTimeout(pause);
    pause = setTimeout(tryToSpeak, PAUSE_MS);
  };

  for (const act of ['pointerdown', 'keydown', 'scroll', 'touchstart']) {
    listen(page, act, waitForPause);
  }
  const stopFollowing = ports.onEvent(({ name }) => {
    if (name === 'add_to_cart') setTimeout(tryToSpeak, SETTLED_MS);
  });
  const quiet = (): void => {
    remove();
    remove = () => undefined;
    spoken = false;
  };
  return {
    turnPage(type) {
      pageType = type;
      quiet();
      setTimeout(tryToSpeak, SETTLED_MS);
      waitForPause();
    },
    stop() {
      clearTimeout(pause);
      stopFollowing();
      quiet();
    },
  };
};
