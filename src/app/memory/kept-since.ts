import type { EpochMs } from '../../core/events/event';

const DAY_MS = 86_400_000;

/** Who was not here since then is forgotten: a profile ends `keepDays` after its last visit. */
export const keptSince = (now: EpochMs, keepDays: number): EpochMs => now - keepDays * DAY_MS;
