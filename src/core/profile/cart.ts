import type { EpochMs } from '../events/event';
import type { Facet } from './facet';

export interface Cart {
  /** Pieces by item id. */
  readonly items: Map<string, number>;
  changedAt: EpochMs;
}

/** What lies in the cart, as far as the page has told. */
export const cart: Facet<Cart> = {
  start: () => ({ items: new Map(), changedAt: 0 }),
  apply(draft, { name, at, data }) {
    if (at < draft.changedAt) return;
    const step = name === 'add_to_cart' ? 1 : name === 'remove_from_cart' ? -1 : 0;
    const whole = name === 'view_cart' && data.items !== undefined;
    if (step === 0 && !whole && name !== 'purchase') return;
    draft.changedAt = at;
    if (step === 0) draft.items.clear();
    if (name === 'purchase') return;
    for (const { item_id, quantity = 1 } of data.items ?? []) {
      const pieces = (draft.items.get(item_id) ?? 0) + (step || 1) * quantity;
      if (pieces > 0) draft.items.set(item_id, pieces);
      else draft.items.delete(item_id);
    }
  },
};
