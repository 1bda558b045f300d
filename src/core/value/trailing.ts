import type { EpochMs } from '../events/event';
import { DAY_MS } from '../profile/decayed';
import type { PurchaseDay } from './purchase-days';

/** What the last twelve months are, everywhere. */
export const YEAR_MS = 365 * DAY_MS;

/** What is counted over the last 365 days. */
export interface Trailing {
  /** In the currency. */
  readonly spend12m: number;
  /** Days with a purchase. */
  readonly orders12m: number;
}

/** Cents are no binary fractions: 0.7 and 0.1 fall short of 0.8, and whoever spent so much has reached it. */
export const roundedSum = (sum: number): number => Math.round(sum * 1e6) / 1e6;

/** Spend and orders of the 365 days that end at `now`: a figure that anybody can add up again. */
export const trailing = (days: readonly PurchaseDay[], now: EpochMs): Trailing => {
  let spend12m = 0;
  let orders12m = 0;
  for (const { at, total = 0 } of days) {
    if (at <= now - YEAR_MS || at > now) continue;
    spend12m += total;
    orders12m += 1;
  }
  return { spend12m: roundedSum(spend12m), orders12m };
};
