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

/** Spend and orders of the 365 days that end at `now`: a figure that anybody can add up again. */
export const trailing = (days: readonly PurchaseDay[], now: EpochMs): Trailing => {
  const recent = days.filter(({ at }) => at > now - YEAR_MS && at <= now);
  return {
    spend12m: recent.reduce((sum, { total = 0 }) => sum + total, 0),
    orders12m: recent.length,
  };
};
