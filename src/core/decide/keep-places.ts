import type { Candidate, Varied } from '../strategies/candidate';

/** Gives some products of a shelf their place whatever their score. */
export type KeepPlaces = (chosen: readonly Varied[], limit: number) => readonly Varied[];

/** A smaller shelf keeps no place for what is new. */
const LEAST_TO_KEEP = 8;

/** What the owner has pinned stands first, in this order; the other places are as they were. */
export const keepPins =
  (pins: readonly Candidate[], others: KeepPlaces = (chosen) => chosen): KeepPlaces =>
  (chosen, limit) => {
    const first = pins.map((pin): Varied => ({ ...pin, variety: 0, kept: 'pinned' }));
    const left = chosen.filter(({ ordinal }) => !pins.some((pin) => pin.ordinal === ordinal));
    return others([...first, ...left].slice(0, limit), limit);
  };

/**
 * Of eight places or more the last is for a newcomer that fits, where none has got in by itself: blended scores starve the
 * new.
 * @param newcomers best first.
 */
export const keepNewcomer =
  (newcomers: readonly Candidate[]): KeepPlaces =>
  (chosen, limit) => {
    const [newcomer] = newcomers;
    const last = chosen[limit - 1];
    const isIn = chosen.some(({ ordinal }) => newcomers.some((one) => one.ordinal === ordinal));
    if (!newcomer || limit < LEAST_TO_KEEP || !last || last.kept || isIn) return chosen;
    return [...chosen.slice(0, -1), { ...newcomer, variety: 0, kept: 'newcomer' }];
  };
