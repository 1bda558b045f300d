import { DAY_MS } from '../../core/profile/decayed';
import { type PurchaseDay, purchaseDays } from '../../core/value/purchase-days';
import { settleRefunds } from './settle-refunds';

/** One customer's days with a purchase, oldest first; who it was is not kept. */
export type CustomerDays = readonly PurchaseDay[];

/** An order as it is gathered from its rows. */
interface Gathered {
  readonly day: number;
  total: number | undefined;
  refunded: number;
}

/** What one row says. */
export interface OrderRow {
  readonly customer: string;
  readonly day: number;
  readonly total: number | undefined;
  /** Without an id all of a day is one order. */
  readonly order: string | undefined;
  /** Rows of one order are its lines: each has an amount of its own. */
  readonly isLine: boolean;
}

/**
 * Gathers rows to orders and orders to customers. A second row of the same order adds its amount where rows are lines,
 * or where there is no id; else the order counts once. An amount below zero is paid back, of the order it names or of
 * one before it.
 */
export const createOrderLog = () => {
  const customers = new Map<string, Map<string | number, Gathered>>();
  return {
    /** False where the order had been told already. */
    add({ customer, day, total, order, isLine }: OrderRow): boolean {
      const orders = customers.get(customer) ?? new Map<string | number, Gathered>();
      customers.set(customer, orders);
      const key = order ?? Math.floor(day);
      const known = orders.get(key);
      const refunded = total !== undefined && total < 0 ? -total : 0;
      const paid = refunded > 0 ? undefined : total;
      if (!known) orders.set(key, { day, total: paid, refunded });
      else if (refunded > 0) known.refunded += refunded;
      else if (known.total === undefined) known.total = paid;
      else if (isLine || order === undefined) known.total += paid ?? 0;
      else return paid === undefined;
      return true;
    },
    /** Customers who have kept something of what they bought. */
    customers: (): readonly CustomerDays[] =>
      [...customers.values()]
        .map((orders) =>
          purchaseDays(
            settleRefunds([...orders.values()]).map(({ day, total, refunded }, number) => ({
              id: `${number}`,
              at: day * DAY_MS,
              total,
              refunded,
            })),
          ),
        )
        .filter((days) => days.length > 0),
  };
};
