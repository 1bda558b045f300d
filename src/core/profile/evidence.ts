import type { EpochMs } from '../events/event';
import type { EventName } from '../events/index';
import { addDecaying, type Decaying, decayed } from './decayed';
import { type Facet, touch } from './facet';

/** Interest shown by browsing halves in a month, by buying in half a year, by an explicit answer in a year. */
export const BROWSE_HALF_LIFE_DAYS = 30;
export const PURCHASE_HALF_LIFE_DAYS = 180;
export const ANSWER_HALF_LIFE_DAYS = 365;

/** One explicit answer weighs as much as this many page views. */
const ANSWER_WEIGHT = 20;
const LONG_LOOK_MS = 20_000;
const MOST_ITEMS = 500;
const MOST_FACETS = 100;

/** What one product has been told of by the visitor's acts. */
export interface ItemEvidence {
  readonly browsed: Decaying;
  readonly bought: Decaying;
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
 * feedback: wish list 3, cart 4, purchase 8, removal -2, return -8.
 */
export const evidenceWeights: Partial<Record<EventName, number>> = {
  view_item: 1,
  select_item: 0.5,
  share: 2,
  like: 3,
  dislike: -4,
  add_to_wishlist: 3,
  add_to_cart: 4,
  remove_from_cart: -2,
  purchase: 8,
  refund: -8,
};

const newItem = (): ItemEvidence => ({
  browsed: { weight: 0, at: 0 },
  bought: { weight: 0, at: 0 },
  views: 0,
  lastViewAt: 0,
  disliked: false,
});

/** What a product's evidence is worth at `now`; below zero when it was refused. */
export const interest = (item: ItemEvidence, now: EpochMs): number =>
  decayed(item.browsed.weight, item.browsed.at, now, BROWSE_HALF_LIFE_DAYS) +
  decayed(item.bought.weight, item.bought.at, now, PURCHASE_HALF_LIFE_DAYS);

/** Interest in products and in facets, both for and against. */
export const evidence: Facet<Evidence> = {
  start: () => ({ items: new Map(), facets: new Map() }),
  apply({ items, facets }, { name, at, data }) {
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
      const item = touch(items, item_id, MOST_ITEMS, newItem);
      if (name === 'purchase' || name === 'refund') {
        addDecaying(item.bought, weight, at, PURCHASE_HALF_LIFE_DAYS);
        if (item.bought.weight < 0) item.bought.weight = 0;
        continue;
      }
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
