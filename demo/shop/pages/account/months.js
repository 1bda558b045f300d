// @ts-check
/** @import { PastOrder } from './customer-profile.js' */
const YEAR_MS = 365 * 86_400_000;

/** @typedef {{ start: Date, spent: number, orders: number }} Month */

/**
 * What was spent within a year, by calendar month, oldest first; the thirteenth is what is left of this month a year ago.
 * @param {readonly PastOrder[]} orders
 * @param {number} now epoch ms
 * @returns {readonly Month[]}
 */
export function lastMonths(orders, now) {
  const today = new Date(now);
  return Array.from({ length: 13 }, (_, index) => {
    const start = new Date(today.getFullYear(), today.getMonth() - 12 + index, 1);
    const end = new Date(start.getFullYear(), start.getMonth() + 1, 1);
    const within = orders.filter(({ at }) => at > now - YEAR_MS && at >= start.getTime() && at < end.getTime());
    return { start, spent: within.reduce((sum, { value = 0, refunded = 0 }) => sum + value - refunded, 0), orders: within.length };
  });
}
