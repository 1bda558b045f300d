// @ts-check
import { readStored, writeStored } from './stored.js';

/** @typedef {{ name: string, email: string, address?: string, city?: string }} Customer */

/** @returns {Customer | null} */
export function customer() {
  return readStored('customer', /** @type {Customer | null} */ (null));
}

/** @param {Customer | null} next */
export function rememberCustomer(next) {
  writeStored('customer', next);
}
