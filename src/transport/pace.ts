import type { Answer } from './answer';

/** How fast, and how much at once, is sent at the moment. */
export interface Pace {
  /** Events in the next batch at most. */
  readonly most: number;
  /** Failures in a row. */
  readonly failures: number;
  /** Not before this time, in ms since 1970. */
  readonly notBefore: number;
  /** The last batch failed: the receiver is asked with an empty one, or a single event, before more copies are made. */
  readonly probing: boolean;
}

const MOST_EVENTS = 100;
/** The first pause after a failure, doubled with each. */
const FIRST_PAUSE_MS = 1_000;
/** A collector that has healed is found within this time. */
const LONGEST_PAUSE_MS = 20_000;
/** Whoever says that nobody takes events here is asked again in an hour. */
const BARRED_MS = 3_600_000;
const LONGEST_RETRY_AFTER_MS = 3_600_000;

export const startPace: Pace = { most: MOST_EVENTS, failures: 0, notBefore: 0, probing: false };

/** How long nothing is sent, in ms; nobody waits for a clock that has been put back. */
export const heldFor = ({ notBefore }: Pace, now: number): number =>
  notBefore - now > BARRED_MS ? 0 : Math.max(0, notBefore - now);

/**
 * The pace after an answer: twice the pause after every failure (half of it left to chance, so that a crowd of browsers
 * does not come back at once), half the batch after one that was unfit, full speed after one that was taken.
 * @param sent how many events were in the batch; 0 for a probe.
 * @param chance 0-1.
 */
export const paceAfter = (
  pace: Pace,
  answer: Answer,
  sent: number,
  now: number,
  chance: number,
): Pace => {
  switch (answer.kind) {
    case 'taken':
      return {
        most: sent < pace.most ? pace.most : Math.min(MOST_EVENTS, pace.most * 2),
        failures: 0,
        notBefore: now,
        probing: false,
      };
    case 'unfit':
      return { ...pace, most: Math.max(1, Math.floor(sent / 2)), notBefore: now, probing: false };
    case 'barred':
      return { ...pace, failures: pace.failures + 1, notBefore: now + BARRED_MS, probing: true };
    case 'later': {
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** pace.failures);
      const asked = Math.min(LONGEST_RETRY_AFTER_MS, answer.afterMs ?? 0);
      const wait = Math.max(asked, pause * (0.5 + chance / 2));
      return { ...pace, failures: pace.failures + 1, notBefore: now + wait, probing: true };
    }
  }
};
