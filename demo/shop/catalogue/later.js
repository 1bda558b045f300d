// @ts-check
import { offsetMs } from '../persona-bar/demo-time.js';

/** @import { MerchantRow } from './stock.js' */

/** So far ahead the demo's clock must run: then some prices have fallen, and what was sold out is back. */
const LATER_MS = 7 * 86_400_000;

/**
 * A row of the catalogue as it is on the day that the demo's clock shows.
 * @param {MerchantRow} row
 * @returns {MerchantRow}
 */
export function asOfToday({ later, ...row }) {
  return later && offsetMs() >= LATER_MS ? { ...row, ...later } : row;
}
