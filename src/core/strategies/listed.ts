import type { Contribution } from '../decide/decision';
import { scoreOf } from '../decide/score-of';
import type { Text } from '../decide/text';
import type { Proposal, StrategyContext } from './strategy';

/** How a strategy that walks a list scores and words each product. */
interface Listing {
  /** Ordinals in the order of preference; unknown ones (-1) are passed over. */
  readonly ordinals: Iterable<number>;
  parts(ordinal: number): Contribution[];
  /** `because.<id>` unless a product has a reason of its own. */
  because?(ordinal: number): Text;
  /** `because.<id>` unless the shelf has a reason of its own. */
  readonly reason?: Text;
}

/**
 * A proposal from a list: guarded, scored by its parts, best first, the list's order among equals. Its words are
 * `shelf.<id>` and `because.<id>`.
 */
export const propose = (
  id: string,
  { pool, blocked }: Pick<StrategyContext, 'pool' | 'blocked'>,
  listing: Listing,
): Proposal | undefined => {
  const reason = { id: `because.${id}` };
  const candidates = [];
  for (const ordinal of listing.ordinals) {
    if (ordinal < 0 || blocked(ordinal)) continue;
    candidates.push({ ordinal, score: scoreOf(listing.parts(ordinal)) });
    if (candidates.length === pool) break;
  }
  if (candidates.length === 0) return undefined;
  candidates.sort((a, b) => b.score - a.score);
  return { heading: { id: `shelf.${id}` }, reason, because: () => reason, ...listing, candidates };
};
