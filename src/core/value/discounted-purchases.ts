import type { BuyingModel, Purchases } from './buying-model';
import { expectedIfAlive } from './expected-purchases';
import { probabilityAlive } from './probability-alive';

/** Over how long, in how many steps, and what waiting for a step costs. */
export interface Horizon {
  readonly periods: number;
  /** Length of a period in the unit of the model. */
  readonly step: number;
  /** What a period takes off, 0.01 for one per cent. */
  readonly discount: number;
}

/** Twelve months of 30.4375 days, one per cent a month. */
export const year: Horizon = { periods: 12, step: 30.4375, discount: 0.01 };

/**
 * Expected purchases over the horizon, those of the i-th period worth 1 / (1 + discount)^i; times margin and spend
 * an order they are the customer's lifetime value.
 * @example 0.3 * expectedSpend(spend, total, orders) * discountedPurchases(model, purchases) // over twelve months
 */
export const discountedPurchases = (
  model: BuyingModel,
  purchases: Purchases,
  { periods, step, discount }: Horizon = year,
  alive = probabilityAlive(model, purchases),
): number => {
  let sum = 0;
  let before = 0;
  for (let period = 1; period <= periods; period += 1) {
    const until = expectedIfAlive(model, purchases, period * step);
    sum += (until - before) / (1 + discount) ** period;
    before = until;
  }
  return alive * sum;
};
