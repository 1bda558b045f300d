import type { EpochMs } from '../events/event';
import { decayed } from './decayed';

/** A decaying sum: its worth at its own moment. */
export interface Decaying {
  weight: number;
  at: EpochMs;
}

/** Adds `weight` given at `at`; an event that comes late is decayed to the sum's own moment. */
export const addDecaying = (
  sum: Decaying,
  weight: number,
  at: EpochMs,
  halfLifeDays: number,
): void => {
  const latest = Math.max(sum.at, at);
  sum.weight =
    decayed(sum.weight, sum.at, latest, halfLifeDays) + decayed(weight, at, latest, halfLifeDays);
  sum.at = latest;
};
