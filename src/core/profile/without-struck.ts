import type { BirebirEvent } from '../events/event';
import type { EventFields } from '../events/event-fields';
import type { Struck } from './struck';

/** What is left of an event from which everything that can tell was struck out. */
const NOTHING: Partial<EventFields> = {};

/**
 * An event without what was struck out of it, or the very event. An order and a single event stay out for good; a
 * product, a facet and a search may be told of anew, by what happens after they were struck out.
 */
export const withoutStruck = (struck: Struck, event: BirebirEvent): BirebirEvent => {
  const { id, at, name, data } = event;
  if (struck.size === 0 || name === 'strike') return event;
  if (struck.has(`event:${id}`)) return { id, at, name: 'strike', data: NOTHING };
  const { items, facet, fact, search_term: term, transaction_id: order } = data;
  const gone = (one: string): boolean => {
    const until = struck.get(one);
    return until !== undefined && (until >= at || one.startsWith('order:'));
  };
  let left = data;
  if (items?.some(({ item_id }) => gone(`item:${item_id}`))) {
    left = { ...left, items: items.filter(({ item_id }) => !gone(`item:${item_id}`)) };
  }
  if (term && gone(`search:${term.toLowerCase()}`)) {
    const { search_term: _, results: __, ...rest } = left;
    left = rest;
  }
  if (facet && gone(`facet:${facet}`)) {
    const { facet: _, answer: __, ...rest } = left;
    left = rest;
  }
  // That an order was placed emptied the cart; its number keeps a thank-you page from doing it again.
  if (order && gone(`order:${order}`)) {
    const { transaction_id: _, ...rest } = left;
    const isOrder = name === 'purchase' || name === 'refund';
    left = isOrder ? { transaction_id: order } : rest;
  }
  if ((name === 'gift' || name === 'note') && fact && gone(fact)) left = NOTHING;
  return left === data ? event : { id, at, name, data: left };
};
