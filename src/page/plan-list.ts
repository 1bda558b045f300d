import type { Contribution } from '../core/decide/decision';
import { type ListedCard, type RankedCard, rankList } from '../core/rerank/rank-list';
import { cardKinds } from './card-kinds';
import { isAtRest } from './is-at-rest';

interface ListToPlan {
  /** The cards in the owner's order, and as they stand. */
  readonly owner: readonly Element[];
  readonly start: readonly Element[];
  /** How many places may change. */
  readonly most: number;
  /** What speaks for and against each card, in the owner's order; nothing for what is no product. */
  readonly fits: readonly (readonly Contribution[] | undefined)[];
  /** Whether a card may be moved without being seen. */
  isFree(card: Element, box: DOMRect): boolean;
}

/** What stands where, what stays there, and why. */
export interface ListPlan {
  readonly wanted: readonly Element[];
  readonly stay: readonly Element[];
  readonly ranked: ReadonlyMap<Element, RankedCard>;
}

/** Plans a list: the cards that may move by their rank, all others where they stand. Reads the layout once. */
export const planList = ({ owner, start, most, fits, isFree }: ListToPlan): ListPlan => {
  const boxes = owner.map((card) => card.getBoundingClientRect());
  const kinds = cardKinds(boxes);
  const cards = owner.map((card, place): ListedCard => {
    const [fit, box, kind] = [fits[place], boxes[place], kinds[place]];
    const stays = !fit || !box || !kind || place >= most || !isFree(card, box) || !isAtRest(card);
    return { fit: fit ?? [], kind: kind ?? '', stays };
  });
  const ranked = new Map<Element, RankedCard>();
  const wanted: Element[] = [];
  const stay: Element[] = [];
  rankList(cards).forEach((one, place) => {
    const card = owner[one.from];
    const stands = start[place];
    if (!card || !stands) return;
    ranked.set(card, one);
    const stays = cards[place]?.stays;
    wanted.push(stays ? stands : card);
    if (stays) stay.push(stands);
  });
  return { wanted, stay, ranked };
};
