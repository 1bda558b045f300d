import type { EpochMs } from '../events/event';
import { struckFact } from '../events/struck-fact';
import type { Facet } from './facet';

export interface Cart {
  /** Pieces by item id. */
  readonly items: Map<string, number>;
  changedAt: EpochMs;
  /** The last orders; a thank-you page that is opened again does not empty the next cart. */
  orders: string[];
}

const MOST_ORDERS = 20;

/** What lies in the cart, as far as the page has told, in the order in which it was told. */
export const cart: Facet<Cart> = {
  apply(draft, event) {
    const { name, at, data } = event;
    draft.items.delete(struckFact(event, 'item') ?? '');
    const step = name === 'add_to_cart' ? 1 : name === 'remove_from_cart' ? -1 : 0;
    if (name === 'purchase') {
      const order = data.transaction_id ?? '';
      // An order of the shop's own records is older than the cart.
      if (draft.orders.includes(order) || at < draft.changedAt) return;
      draft.orders = [...draft.orders, order].slice(-MOST_ORDERS);
      draft.items.clear();
    } else if (step !== 0 || (name === 'view_cart' && data.items)) {
      if (step === 0) draft.items.clear();
      for (const { item_id, quantity = 1 } of data.items ?? []) {
        const pieces = (draft.items.get(item_id) ?? 0) + (step || 1) * quantity;
        if (pieces > 0) draft.items.set(item_id, pieces);
        else draft.items.delete(item_id);
      }
    } else return;
    draft.changedAt = at;
  },
};
