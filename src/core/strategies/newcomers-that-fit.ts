import { DAY_MS } from '../profile/decayed';
import type { Candidate, StrategyContext } from './strategy';

/** As long as its card is badged as new. */
const NEW_FOR_MS = 45 * DAY_MS;
/** Arrivals that are looked at. */
const MOST_LOOKED_AT = 100;

/**
 * Of the newest products those that fit, best first, for the place that a shelf keeps for one.
 * @param scores how well each product fits, by ordinal; what is not above 0 does not.
 */
export const newcomersThatFit = (
  { catalog, now, blocked }: Pick<StrategyContext, 'catalog' | 'now' | 'blocked'>,
  scores: ArrayLike<number>,
): readonly Candidate[] => {
  const isNew = (at: number): boolean =>
    now - (catalog.products[at]?.addedAt ?? 0) < NEW_FOR_MS && !blocked(at);
  return catalog.newest
    .slice(0, MOST_LOOKED_AT)
    .filter((at) => (scores[at] ?? 0) > 0 && isNew(at))
    .map((ordinal) => ({ ordinal, score: scores[ordinal] ?? 0 }))
    .sort((a, b) => b.score - a.score);
};
