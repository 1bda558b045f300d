import { isNew } from '../catalog/is-new';
import type { Candidate, StrategyContext } from './strategy';

/** Arrivals that are looked at. */
const MOST_LOOKED_AT = 100;

/**
 * Of the newest products those that fit, best first, for the place that a shelf keeps for one.
 * @param scores how well each product fits, by ordinal; what is not above 0 does not.
 */
export const newcomersThatFit = (
  { catalog, now, blocked }: Pick<StrategyContext, 'catalog' | 'now' | 'blocked'>,
  scores: ArrayLike<number>,
): readonly Candidate[] =>
  catalog.newest
    .slice(0, MOST_LOOKED_AT)
    .filter((at) => (scores[at] ?? 0) > 0 && isNew(catalog.products[at], now) && !blocked(at))
    .map((ordinal) => ({ ordinal, score: scores[ordinal] ?? 0 }))
    .sort((a, b) => b.score - a.score);
