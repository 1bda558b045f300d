import type { Profile } from '../profile/index';
import type { Facts } from '../segments/condition';
import type { Dated } from '../segments/windows';
import type { KnownCustomer } from './know-customer';
import { paidOrders } from './paid-orders';

/** Figures and words that rules ask for under the names they have in the value. */
const PLAIN = [
  'pAlive',
  'pBuy7',
  'pBuy30',
  'pBuy90',
  'nextMedianDays',
  'expected365',
  'spendPerOrder',
  'clv12',
  'spend12m',
  'orders12m',
  'risk',
] as const;

/** What is known of a customer, as rules ask for it. Every name is there, also where nothing is known. */
export const customerFacts = (known: KnownCustomer): Facts => {
  const { value, stage, band, need, intent, prices, drift, contentment, owned, traits } = known;
  const { T, tx, interval, rfm, tier } = value;
  const due = owned.filter((product) => product.due);
  return {
    ...Object.fromEntries(PLAIN.map((name) => [name, value[name] ?? undefined])),
    daysSinceOrder: T === null || tx === null ? undefined : T - tx,
    tier: tier ?? '',
    stage: stage.stage,
    intervalDays: interval?.days,
    overdue: interval?.overdue,
    rfmR: rfm?.r,
    rfmF: rfm?.f,
    rfmM: rfm?.m,
    valueBand: band,
    need,
    intent,
    discountLift: prices?.discountLift,
    priceRank: prices?.priceRank,
    drifted: drift.relyOn === 'session',
    weakest: contentment.weakest ?? '',
    recommends: contentment.recommends ?? '',
    openComplaint: contentment.openComplaint,
    owned: owned.map(({ id }) => id),
    due: due.map(({ id }) => id),
    dueProducts: due.length,
    usuals: owned.filter(({ times }) => times > 1).length,
    traits: traits.map(({ name, value: told }) => `${name}:${told}`),
  };
};

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
