import type { Contribution } from '../decide/decision';
import { scoreOf } from '../decide/score-of';
import { arrange, type PlacedCard } from './arrange';
import { orderPart } from './order-part';

/** A card of the shop's own list, in the owner's order. */
export interface ListedCard extends Pick<PlacedCard, 'kind' | 'stays'> {
  /** What speaks for and against it, for this visitor; see `openFit`. */
  readonly fit: readonly Contribution[];
}

/** A card in its new place. */
export interface RankedCard {
  /** Its place in the owner's order, 0 the first. */
  readonly from: number;
  /** The sum of its contributions. */
  readonly score: number;
  /** `order` for where the owner put it, and the parts of its fit. */
  readonly contributions: readonly Contribution[];
}

/**
 * The owner's list with what suits this visitor further to the front: place by place, which card stands there and why.
 * Where nothing speaks for one card more than for another, it is the owner's own order.
 * @example rankList(cards).map(({ from }) => from) // [0, 3, 1, 2]
 */
export const rankList = (cards: readonly ListedCard[]): readonly RankedCard[] => {
  const ranked = cards.map(({ fit }, from) => {
    const contributions = [orderPart(from), ...fit];
    return { from, score: scoreOf(contributions), contributions };
  });
  const order = arrange(
    cards.map(({ kind, stays }, place) => ({ kind, stays, score: ranked[place]?.score ?? 0 })),
  );
  return order.flatMap((from) => ranked[from] ?? []);
};
