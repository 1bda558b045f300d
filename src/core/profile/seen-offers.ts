import type { EpochMs } from '../events/event';
import { struckFact } from '../events/struck-fact';
import { type Facet, touch } from './facet';

/** What a product was offered for when its page was last looked at. */
export interface SeenOffer {
  at: EpochMs;
  /** For one piece, in whole currency units. */
  price?: number;
  /** ISO 4217, as far as it was told. */
  currency?: string;
  /** It could not be bought then. */
  soldOut?: true;
}

/** Who has looked at more has forgotten what the first ones cost. */
const MOST_OFFERS = 300;

/** Of two looks within one millisecond the one that gives us less to say counts: in stock, and the lower price. */
const saysLess = (offer: SeenOffer, known: SeenOffer): boolean =>
  !offer.soldOut === !known.soldOut
    ? (offer.price ?? 0) < (known.price ?? 0)
    : known.soldOut === true;

/**
 * Prices and stock as the visitor saw them, so that a lower price and what is back can be told. A look is the page of
 * a product, or the time that was spent there; what shelves and lists show in passing is none.
 */
export const seenOffers: Facet<Map<string, SeenOffer>> = {
  apply(draft, event) {
    const { name, at, data } = event;
    draft.delete(struckFact(event, 'item') ?? '');
    if (event.forSomeoneElse || (name !== 'view_item' && name !== 'user_engagement')) return;
    const { currency, items } = data;
    for (const { item_id, price = 0, availability } of items ?? []) {
      const soldOut = availability === 'out_of_stock';
      if (!(price > 0) && !soldOut) continue;
      const offer: SeenOffer = {
        at,
        ...(price > 0 && { price }),
        ...(price > 0 && currency && { currency }),
        ...(soldOut && { soldOut }),
      };
      const known = touch(draft, item_id, MOST_OFFERS, () => offer);
      // The time spent on a page names no currency: it is the one of the look before.
      if (at > known.at || (at === known.at && saysLess(offer, known)))
        draft.set(item_id, { ...(known.currency && { currency: known.currency }), ...offer });
    }
  },
};
