// @ts-check
/** @import { MerchantRow } from '../../shop/catalogue/stock.js' */

/**
 * The catalogue as a module, so that the shop's pages have it before they are painted.
 * @param {readonly MerchantRow[]} rows
 */
export function stockModule(rows) {
  return `export const stock = ${JSON.stringify(rows)};\n`;
}
