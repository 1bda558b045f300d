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
