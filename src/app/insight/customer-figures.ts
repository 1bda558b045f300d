import type { Confidence } from '../../core/value/confidence';
import type { KnownCustomer } from '../../core/value/know-customer';
import type { Figure } from './figure';

const BUYING =
  'MBG/NBD model of how often, how long and how lately was bought, with the shop’s customers as the prior';
const COUNTED = 'added up over the last 365 days, days with a purchase once';
const SPEND = 'mean of the orders, drawn to the shop’s mean the more, the fewer there are';

/** Every figure about buying, with how it was reached. */
export const customerFigures = (
  { value, prices, drift }: KnownCustomer,
  orders: readonly string[],
  paidIn: string | undefined,
): Readonly<Record<string, Figure>> => {
  const { by, terms, interval, rfm, clv12Range } = value;
  const currency = terms.currency ?? paidIn ?? 'XXX';
  const own: Confidence = { source: 'own', n: value.orders };
  const of =
    ({ source, n }: Confidence, how: string, evidence = orders) =>
    (figure: number | null | undefined, unit: string): Figure => ({
      value: figure ?? null,
      unit,
      source,
      n,
      // What is not known rests on nothing.
      evidence: typeof figure === 'number' ? evidence : [],
      how,
    });
  const buying = of(by.buying, BUYING);
  const counted = of(own, COUNTED);
  const worth = of(
    by.clv12,
    `expected orders of ${terms.months} months times spend an order times a margin of ${terms.margin}, ${terms.discount * 100} % a month off`,
  );
  const pause = of(by.interval, 'logarithmic mean of the pauses, drawn to the shop’s');
  const rank = of(own, 'which fifth of the shop’s customers, 5 the best');
  const priced = of(
    { source: 'own', n: prices?.n ?? 0 },
    'what was paid within 180 days beside the prices of its category',
  );
  return {
    pAlive: buying(value.pAlive, 'share'),
    pBuy7: buying(value.pBuy7, 'share'),
    pBuy30: buying(value.pBuy30, 'share'),
    pBuy90: buying(value.pBuy90, 'share'),
    nextMedianDays: buying(value.nextMedianDays, 'days'),
    expected365: buying(value.expected365, 'orders'),
    spendPerOrder: of(by.spend, SPEND)(value.spendPerOrder, currency),
    clv12: worth(value.clv12, currency),
    clv12Low: worth(clv12Range?.[0], currency),
    clv12High: worth(clv12Range?.[1], currency),
    spend12m: counted(value.spend12m, currency),
    orders12m: counted(value.orders12m, 'orders'),
    rfmR: rank(rfm?.r, 'points'),
    rfmF: rank(rfm?.f, 'points'),
    rfmM: rank(rfm?.m, 'points'),
    intervalDays: pause(interval?.days, 'days'),
    overdue: pause(interval?.overdue, 'times'),
    discountLift: priced(prices?.discountLift, 'times'),
    priceRank: priced(prices?.priceRank, 'share'),
    likeness: of(
      { source: 'own', n: drift.n },
      'cosine of the categories of this visit and of all before',
      [],
    )(drift.likeness, 'share'),
  };
};
