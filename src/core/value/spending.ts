import { type Confidence, confidence } from './confidence';
import { expectedSpend } from './expected-spend';
import type { Priors } from './priors';
import type { PurchaseDay } from './purchase-days';

/** What was paid, as far as the orders told it. */
export interface Spending {
  /** Days whose orders told what they came to. */
  readonly paid: number;
  /** In all, in the currency. */
  readonly spent: number;
}

export const spendingOf = (days: readonly PurchaseDay[]): Spending => {
  let paid = 0;
  let spent = 0;
  for (const { total = 0 } of days) {
    spent += total;
    if (total > 0) paid += 1;
  }
  return { paid, spent };
};

/** What the next order will come to; without priors as those before it, on the mean. */
export const spendAnOrder = ({ paid, spent }: Spending, { spend }: Priors): number | null =>
  spend ? expectedSpend(spend, spent, paid) : paid > 0 ? spent / paid : null;

/** Without a prior the orders speak alone. */
const ALONE = { p: 1, q: 1 };

/** An order's own weight is p, that of the prior q - 1. */
export const spendConfidence = ({ paid }: Spending, priors: Priors): Confidence => {
  const { p, q } = priors.spend ?? ALONE;
  return confidence(paid, p * paid, q - 1, priors);
};
