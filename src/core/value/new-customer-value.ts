import type { NewCustomerValue } from './customer-value';
import { discountedPurchases } from './discounted-purchases';
import { expectedPurchases } from './expected-purchases';
import { expectedSpend } from './expected-spend';
import type { Priors } from './priors';

const JUST_COME = { x: 0, tx: 0, T: 0 };
const YEAR_DAYS = 365;

/** What is to be expected of a new customer of this shop; nothing where the shop has fitted no priors. */
export const newCustomerValue = ({ n, btyd, spend, margin }: Priors): NewCustomerValue | null => {
  if (n === 0) return null;
  const spendPerOrder = spend ? expectedSpend(spend, 0, 0) : null;
  return {
    expected365: expectedPurchases(btyd, JUST_COME, YEAR_DAYS),
    spendPerOrder,
    clv12: spendPerOrder && margin * spendPerOrder * discountedPurchases(btyd, JUST_COME),
  };
};
