import type { Product } from '../../core/catalog/product';
import type { BirebirEvent } from '../../core/events/event';

/** What the products of these events are called, by their ids; the catalogue knows better than an event. */
export const namesIn = (
  events: readonly BirebirEvent[],
  products: readonly Product[],
): Readonly<Record<string, string>> => {
  const named = new Map<string, string | undefined>();
  for (const { item_id, item_name } of events.flatMap(({ data }) => data.items ?? [])) {
    named.set(item_id, item_name ?? named.get(item_id));
  }
  for (const { id, title } of products) if (named.has(id)) named.set(id, title);
  return Object.fromEntries([...named].map(([id, name]) => [id, name ?? id]));
};
