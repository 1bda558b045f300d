import type { Profile } from '../profile/index';
import type { Dated } from '../segments/windows';
import { paidOrders } from './paid-orders';

const once = (at: number): Dated => ({ at, amount: 1 });

/** What can be counted over the last so many days. */
export const datedFacts = ({
  ledger,
  searches,
  evidence,
  notes,
}: Profile): Readonly<Record<string, readonly Dated[]>> => ({
  orders: ledger.orders.map(({ at }) => once(at)),
  spend: paidOrders(ledger).map(({ at, total = 0, refunded = 0 }) => ({
    at,
    amount: total - refunded,
  })),
  searches: searches.map(({ at }) => once(at)),
  views: [...evidence.items.values()].map(({ lastViewAt }) => once(lastViewAt)),
  answers: [...notes].flatMap(([key, { at }]) => (key.startsWith('answer:') ? once(at) : [])),
});
