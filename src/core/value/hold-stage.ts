import type { EpochMs } from '../events/event';
import { DAY_MS } from '../profile/decayed';
import { type Stage, stages } from './stage';

/** A stage that is held, and since when a lower one was found. */
export interface HeldStage {
  readonly stage: Stage;
  readonly lower?: { readonly at: EpochMs; readonly visit: number } | undefined;
}

/** A lower stage must be found over so many visits, or so long. */
const VISITS = 2;
const DELAY_MS = 14 * DAY_MS;

/**
 * Up at once, down only when a lower stage was found for two more visits or two weeks: one quiet visit says little.
 * @param visit the number of this visit.
 * @example holdStage({ stage: 'bonding' }, 'use', { at: now, visit: 7 }) // still bonding, lower since visit 7
 */
export const holdStage = (
  before: HeldStage | undefined,
  found: Stage,
  moment: { readonly at: EpochMs; readonly visit: number },
): HeldStage => {
  if (before && stages.indexOf(found) < stages.indexOf(before.stage)) {
    const { stage, lower = moment } = before;
    const isSure = moment.visit - lower.visit >= VISITS || moment.at - lower.at >= DELAY_MS;
    if (!isSure) return { stage, lower };
  }
  return { stage: found };
};
