import type { EpochMs } from '../events/event';
import type { EventName } from '../events/index';
import { struckFact } from '../events/struck-fact';
import { decayed } from './decayed';
import { addDecaying, type Decaying } from './decaying';
import { type Facet, touch } from './facet';
import { type Gifts, isGift } from './gifts';
import type { Ledger } from './ledger';

/** Interest shown by browsing halves in a month, by buying in half a year, by an explicit answer in a year. */
const BROWSE_HALF_LIFE_DAYS = 30;
const PURCHASE_HALF_LIFE_DAYS = 180;
export const ANSWER_HALF_LIFE_DAYS = 365;

/** One purchase weighs as much as this many page views. */
const PURCHASE_WEIGHT = 8;
/** One explicit answer weighs as much as this many page views. */
export const ANSWER_WEIGHT = 20;
/** What was for somebody else teaches a tenth: that it was chosen here says a little still. */
const GIFT_SHARE = 0.1;
const LONG_LOOK_MS = 20_000;
const MOST_ITEMS = 500;
const MOST_FACETS = 100;

/** What one product has been told of by the visitor's acts. */
interface ItemEvidence {
  readonly browsed: Decaying;
  views: number;
  lastViewAt: EpochMs;
  /** The visitor asked not to see it. */
  disliked: boolean;
}

export interface Evidence {
  /** By item id; the last touched is the last entry. */
  readonly items: Map<string, ItemEvidence>;
  /** By `kind:value` of a feature: filters and answers name a facet, not a product. */
  readonly facets: Map<string, Decaying>;
}

/**
 * What one event says about the interest in each item it names, in page views. After the usual weights of implicit
 * feedback: wish list 3, cart 4, removal -2.
 */
const evidenceWeights: Partial<Record<EventName, number>> = {
  view_item: 1,
  select_item: 0.5,
  share: 2,
  like: 3,
  dislike: -4,
  add_to_wishlist: 3,
  add_to_cart: 4,
  remove_from_cart: -2,
};

const newItem = (): ItemEvidence => ({
  browsed: { weight: 0, at: 0 },
  views: 0,
  lastViewAt: 0,
  disliked: false,
});

interface InterestSources {
  readonly evidence: Evidence;
  readonly ledger: Ledger;
  readonly gifts: Gifts;
}

/**
 * What every product that was looked at, carted or bought is worth at `now`; below zero when it was refused. What
 * was bought speaks through the ledger, so that an order told twice counts once and one that came back not at all.
 */
export const interests = (
  { evidence: { items }, ledger: { orders }, gifts }: InterestSources,
  now: EpochMs,
): ReadonlyMap<string, number> => {
  const worth = new Map<string, number>();
  /** A gift was looked for before it was ordered. */
  const givenAt = new Map<string, EpochMs>();
  const given = (id: string): boolean => isGift(gifts, `item:${id}`);
  for (const order of orders) {
    if (!isGift(gifts, `order:${order.id}`)) continue;
    for (const { id } of order.lines) givenAt.set(id, order.at);
  }
  for (const [id, { browsed }] of items) {
    const share = given(id) || browsed.at <= (givenAt.get(id) ?? -1) ? GIFT_SHARE : 1;
    worth.set(id, share * decayed(browsed.weight, browsed.at, now, BROWSE_HALF_LIFE_DAYS));
  }
  for (const order of orders) {
    const weight = decayed(PURCHASE_WEIGHT, order.at, now, PURCHASE_HALF_LIFE_DAYS);
    const gift = isGift(gifts, `order:${order.id}`);
    for (const { id } of order.lines) {
      const share = gift || given(id) ? GIFT_SHARE : 1;
      worth.set(id, (worth.get(id) ?? 0) + share * weight);
    }
  }
  return worth;
};

/** Interest in products and in facets, both for and against. */
export const evidence: Facet<Evidence> = {
  apply({ items, facets }, event) {
    const { name, at, data } = event;
    items.delete(struckFact(event, 'item') ?? '');
    facets.delete(struckFact(event, 'facet') ?? '');
    // A refusal is heard whomever the visit is for: who hides a product wants it gone.
    if (event.forSomeoneElse && name !== 'dislike') return;
    const facet = name === 'filter' ? data.facet : name === 'answer' && data.facet;
    if (facet) {
      const sum = touch(facets, facet, MOST_FACETS, () => ({ weight: 0, at }));
      if (name === 'answer') addDecaying(sum, ANSWER_WEIGHT, at, ANSWER_HALF_LIFE_DAYS);
      else addDecaying(sum, 1, at, ANSWER_HALF_LIFE_DAYS);
    }
    const longLook = name === 'user_engagement' && (data.engagement_time_msec ?? 0) >= LONG_LOOK_MS;
    const weight = longLook ? 1 : evidenceWeights[name];
    if (!weight) return;
    const undone = data.method === 'undo';
    for (const { item_id, quantity } of data.items ?? []) {
      const item = touch(items, item_id, MOST_ITEMS, newItem, ({ disliked }) => disliked);
      addDecaying(item.browsed, undone ? -weight : weight, at, BROWSE_HALF_LIFE_DAYS);
      if (name === 'view_item') {
        item.views += 1;
        item.lastViewAt = Math.max(item.lastViewAt, at);
      } else if (name === 'dislike') item.disliked = !undone;
      else if (name === 'remove_from_cart' && item.browsed.weight < 0 && quantity !== 0) {
        item.browsed.weight = 0;
      }
    }
  },
};
