import { type BuyingFigures, YEAR_DAYS } from './buying-figures';
import type { Purchases } from './buying-model';
import { type Confidence, confidence } from './confidence';
import type { CustomerValue } from './customer-value';
import { discountedPurchases, year } from './discounted-purchases';
import { expectedSpend } from './expected-spend';
import type { RangeOf } from './lifetime-range';
import type { Priors } from './priors';
import type { PurchaseDay } from './purchase-days';

type Figures = Pick<CustomerValue, 'spendPerOrder' | 'clv12' | 'clv12Range'> & {
  /** Paid in all, and how sure the spend an order is. */
  readonly spent: number;
  readonly sure: Confidence;
};

/** Tells between what the value lies: `lifetimeRange`. */
export type SpendingRange = (of: RangeOf) => readonly [low: number, high: number];

/** What somebody spends an order, and brings in within twelve months; nothing where no order told what it came to. */
export const spendingFigures = (
  days: readonly PurchaseDay[],
  purchases: Purchases,
  { pAlive, expected365 }: BuyingFigures,
  priors: Priors,
  range: SpendingRange | undefined,
): Figures => {
  const { btyd, spend, margin } = priors;
  let orders = 0;
  let spent = 0;
  for (const { total = 0 } of days) {
    spent += total;
    if (total > 0) orders += 1;
  }
  // An order's own weight is p, that of the prior q - 1; without a prior they speak alone.
  const sure = confidence(orders, spend ? spend.p * orders : 1, spend ? spend.q - 1 : 0, priors);
  if (orders === 0) return { spendPerOrder: null, clv12: null, clv12Range: null, spent, sure };
  const spendPerOrder = spend ? expectedSpend(spend, spent, orders) : spent / orders;
  const clv12 = margin * spendPerOrder * discountedPurchases(btyd, purchases, year, pAlive);
  // An order counts for what it brings: by margin, and discounted as the year is on the whole.
  const worth = expected365 > 0 ? clv12 / expected365 : 0;
  const clv12Range = range
    ? range({ priors, purchases, alive: pAlive, time: YEAR_DAYS, spend: worth, orders })
    : null;
  return { spendPerOrder, clv12, clv12Range, spent, sure };
};
