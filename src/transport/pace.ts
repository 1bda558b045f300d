import type { Answer } from './answer';

/** How fast, and how much at once, is sent at the moment. */
export interface Pace {
  /** Events in the next batch at most. */
  readonly most: number;
  /** Failures in a row. */
  readonly failures: number;
  /** Not before this time, in ms since 1970. */
  readonly notBefore: number;
  /** What the last answer has shown; `doubtful`: the receiver is asked before an event is sent that may be in vain. */
  readonly trust: 'untried' | 'proven' | 'doubtful';
  /** Whether it may be asked with an empty batch; `refused` where the last one was unfit, which may be for good or not. */
  readonly empty: 'fit' | 'refused' | 'unfit';
}

/** As many are looked at, and at most sent, at once. */
export const MOST_EVENTS = 100;
/** The first pause after a failure, doubled with each. */
const FIRST_PAUSE_MS = 1_000;
/** A collector that has healed is found within this time. */
const LONGEST_PAUSE_MS = 20_000;
/** Whoever says that nobody takes events here is asked again in an hour. */
const BARRED_MS = 3_600_000;
const LONGEST_RETRY_AFTER_MS = 3_600_000;
const TOO_LARGE = 413;

export const startPace: Pace = {
  most: MOST_EVENTS,
  failures: 0,
  notBefore: 0,
  trust: 'untried',
  empty: 'fit',
};

/** How long nothing is sent, in ms; nobody waits for a clock that has been put back. */
export const heldFor = ({ notBefore }: Pace, now: number): number =>
  notBefore - now > BARRED_MS ? 0 : Math.max(0, notBefore - now);

/**
 * The pace after an answer: twice the pause after every failure (half of it left to chance, so that a crowd of browsers
 * does not come back at once), and then a single event, two, four: whoever fails again has copied one. Half the batch
 * after one that was unfit.
 * @param sent how many events were in the batch; 0 for a question.
 * @param chance 0-1.
 */
export const paceAfter = (
  pace: Pace,
  answer: Answer,
  sent: number,
  now: number,
  chance: number,
): Pace => {
  const failures = pace.failures + 1;
  const failed = (notBefore: number): Pace => ({
    ...pace,
    most: 1,
    failures,
    notBefore,
    trust: 'doubtful',
  });
  const pause = (): number =>
    now + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** pace.failures) * (0.5 + chance / 2);
  switch (answer.kind) {
    case 'taken':
      return {
        most: sent < pace.most ? pace.most : Math.min(MOST_EVENTS, pace.most * 2),
        failures: 0,
        notBefore: now,
        trust: 'proven',
        // Whoever takes an event and has refused an empty batch does not know such batches.
        empty: sent === 0 ? 'fit' : pace.empty === 'fit' ? 'fit' : 'unfit',
      };
    case 'unfit':
      // Nothing is never too large: whoever says so refuses everything at the moment.
      if (sent === 0 && answer.status === TOO_LARGE) return failed(pause());
      if (sent === 0) return { ...failed(failures > 1 ? pause() : now), empty: 'refused' };
      if (sent === 1 && pace.trust !== 'proven') return failed(pause());
      return {
        ...pace,
        most: Math.max(1, Math.floor(sent / 2)),
        notBefore: now,
        trust: 'doubtful',
      };
    case 'barred':
      return failed(now + BARRED_MS);
    case 'later': {
      const asked = Math.min(LONGEST_RETRY_AFTER_MS, answer.afterMs ?? 0);
      return failed(Math.max(now + asked, pause()));
    }
  }
};
