import type { EpochMs } from '../events/event';

export const DAY_MS = 86_400_000;

/** What a weight given at `from` still counts at `at`: it halves every `halfLifeDays`. Never more than it was. */
export const decayed = (
  weight: number,
  from: EpochMs,
  at: EpochMs,
  halfLifeDays: number,
): number =>
  weight === 0 || at <= from ? weight : weight * 2 ** ((from - at) / (halfLifeDays * DAY_MS));

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
