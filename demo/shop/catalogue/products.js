// @ts-check
import { asOfToday } from './later.js';
import { toProduct } from './product.js';
import { stock } from './stock.js';

/** @import { Product } from './product.js' */

/** Everything on sale, in the shop's own order. @type {readonly Product[]} */
export const products = stock.map(asOfToday).map(toProduct);

const byId = new Map(products.map((product) => [product.id, product]));

/** @param {string | null} id */
export function findProduct(id) {
  return id === null ? undefined : byId.get(id);
}

/** The latest first; among equals the shop's own order. @param {number} count */
export function newArrivals(count) {
  return [...products].sort((a, b) => b.addedAt.localeCompare(a.addedAt)).slice(0, count);
}
