import type { EpochMs } from '../events/event';
import { struckFact } from '../events/struck-fact';
import type { Facet } from './facet';

interface OrderLine {
  readonly id: string;
  readonly quantity: number;
  /** Paid for one piece, in whole currency units. */
  readonly price?: number | undefined;
}

export interface Order {
  readonly id: string;
  readonly at: EpochMs;
  readonly lines: readonly OrderLine[];
  readonly currency?: string | undefined;
  /** Paid in all, in whole currency units. */
  readonly value?: number | undefined;
  /** What has come back of it, in whole currency units, as far as its lines had prices. */
  readonly refunded?: number | undefined;
}

export interface Ledger {
  /** Oldest first. */
  orders: Order[];
  /** Orders that came back whole: a thank-you page that is opened again does not bring them back. */
  returned: string[];
}

const MOST_ORDERS = 300;

/** The very order where it does not hold the product. */
const withoutLine = (order: Order, item: string | undefined): Order =>
  order.lines.some(({ id }) => id === item)
    ? { ...order, lines: order.lines.filter(({ id }) => id !== item) }
    : order;

/** What was bought, when, at which price. The same order counts once; what came back is taken out. */
export const ledger: Facet<Ledger> = {
  apply(draft, event) {
    const { name, at, data } = event;
    const struckItem = struckFact(event, 'item');
    const struckOrder = struckFact(event, 'order');
    if (struckItem !== undefined || struckOrder !== undefined) {
      draft.returned = draft.returned.filter((one) => one !== struckOrder);
      draft.orders = draft.orders
        .filter((order) => order.id !== struckOrder)
        .map((order) => withoutLine(order, struckItem))
        .filter(({ lines }) => lines.length > 0);
    }
    const id = data.transaction_id;
    if (!id) return;
    const known = draft.orders.find((order) => order.id === id);
    if (name === 'purchase' && data.items?.length && !known && !draft.returned.includes(id)) {
      const lines = data.items.map(({ item_id, quantity = 1, price }) => ({
        id: item_id,
        quantity,
        ...(price !== undefined && { price }),
      }));
      const { currency, value } = data;
      const order: Order = {
        id,
        at,
        lines,
        ...(currency !== undefined && { currency }),
        ...(value !== undefined && { value }),
      };
      draft.orders = [...draft.orders, order].sort((a, b) => a.at - b.at).slice(-MOST_ORDERS);
    }
    if (name === 'refund' && known) {
      // Without items the whole order came back; an item without a quantity came back whole.
      const kept = ({ id: line, quantity }: OrderLine): number => {
        const item = data.items?.find(({ item_id }) => item_id === line);
        return data.items && !item ? quantity : quantity - (item?.quantity ?? quantity);
      };
      let { refunded = 0 } = known;
      const lines = known.lines
        .map((line) => {
          const left = Math.max(0, kept(line));
          refunded += (line.quantity - left) * (line.price ?? 0);
          return { ...line, quantity: left };
        })
        .filter(({ quantity }) => quantity > 0);
      draft.orders = draft.orders
        .map((order) =>
          order === known ? { ...order, lines, ...(refunded > 0 && { refunded }) } : order,
        )
        .filter((order) => order.lines.length > 0);
      if (lines.length === 0) draft.returned = [...draft.returned, id].slice(-MOST_ORDERS);
    }
  },
};
