import { type BuyingFigures, YEAR_DAYS } from './buying-figures';
import type { Purchases } from './buying-model';
import { confidence } from './confidence';
import type { CustomerValue, ValueConfidence } from './customer-value';
import { discountedPurchases, year } from './discounted-purchases';
import { expectedSpend } from './expected-spend';
import { lifetimeRange } from './lifetime-range';
import type { Priors } from './priors';
import type { PurchaseDay } from './purchase-days';

type Figures = Pick<CustomerValue, 'spendPerOrder' | 'clv12' | 'clv12Range'>;

/** What was paid, each day with a purchase that cost something. */
const paidTotals = (days: readonly PurchaseDay[]): readonly number[] =>
  days.flatMap(({ total = 0 }) => (total > 0 ? [total] : []));

/** What somebody spends an order, and brings in within twelve months; nothing where no order told what it came to. */
export const spendingFigures = (
  days: readonly PurchaseDay[],
  purchases: Purchases,
  { pAlive, expected365 }: BuyingFigures,
  { btyd, spend, margin }: Priors,
): Figures => {
  const paid = paidTotals(days);
  const orders = paid.length;
  if (orders === 0) return { spendPerOrder: null, clv12: null, clv12Range: null };
  const total = paid.reduce((sum, one) => sum + one, 0);
  const spendPerOrder = spend ? expectedSpend(spend, total, orders) : total / orders;
  const clv12 = margin * spendPerOrder * discountedPurchases(btyd, purchases, year, pAlive);
  const clv12Range = lifetimeRange({
    model: btyd,
    purchases,
    alive: pAlive,
    time: YEAR_DAYS,
    // An order counts for what it brings: by margin, and discounted as the year is on the whole.
    spend: expected365 > 0 ? clv12 / expected365 : 0,
    spendModel: spend,
    orders,
  });
  return { spendPerOrder, clv12, clv12Range };
};

/** The orders' own weight is `p` each, that of the prior `q - 1`; without a prior they speak alone. */
export const spendingConfidence = (
  days: readonly PurchaseDay[],
  priors: Priors,
): ValueConfidence['spend'] => {
  const { length } = paidTotals(days);
  const { p = 1, q = 1 } = priors.spend ?? {};
  return confidence(length, p * length, q - 1, priors);
};
