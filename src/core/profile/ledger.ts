import type { EpochMs } from '../events/event';
import type { Facet } from './facet';

export interface OrderLine {
  readonly id: string;
  readonly quantity: number;
  /** Paid for one piece, in whole currency units. */
  readonly price?: number;
}

export interface Order {
  readonly id: string;
  readonly at: EpochMs;
  readonly lines: readonly OrderLine[];
  readonly currency?: string;
  /** Paid in all, in whole currency units. */
  readonly value?: number;
}

const MOST_ORDERS = 300;

/** What was bought, when, at which price. The same order counts once; what came back is taken out. */
export const ledger: Facet<{ orders: Order[] }> = {
  start: () => ({ orders: [] }),
  apply(draft, { name, at, data }) {
    const id = data.transaction_id;
    if (!id) return;
    const known = draft.orders.find((order) => order.id === id);
    if (name === 'purchase' && !known) {
      const lines = (data.items ?? []).map(({ item_id, quantity = 1, price }) => ({
        id: item_id,
        quantity,
        ...(price !== undefined && { price }),
      }));
      const order: Order = {
        id,
        at,
        lines,
        ...(data.currency && { currency: data.currency }),
        ...(data.value !== undefined && { value: data.value }),
      };
      draft.orders = [...draft.orders, order].sort((a, b) => a.at - b.at).slice(-MOST_ORDERS);
    }
    if (name === 'refund' && known) {
      const back = new Set((data.items ?? known.lines.map((line) => ({ item_id: line.id }))).map((item) => item.item_id));
      const lines = known.lines.filter((line) => !back.has(line.id));
      draft.orders = draft.orders
        .map((order) => (order === known ? { ...order, lines } : order))
        .filter((order) => order.lines.length > 0);
    }
  },
};
