// @ts-check
/** @import { Product } from './product.js' */
/** @typedef {'recommended' | 'newest' | 'cheapest' | 'dearest'} Sorting */
/** @typedef {{ brands: readonly string[], from: number, to: number, onSale: boolean, sorting: Sorting }} Selection */

/** @type {Record<Sorting, (a: Product, b: Product) => number>} */
const orders = {
  recommended: () => 0,
  newest: (a, b) => b.addedAt.localeCompare(a.addedAt),
  cheapest: (a, b) => a.price - b.price,
  dearest: (a, b) => b.price - a.price,
};

/**
 * @param {readonly Product[]} products
 * @param {Selection} selection
 */
export function select(products, { brands, from, to, onSale, sorting }) {
  return products
    .filter((product) => brands.length === 0 || brands.includes(product.brand))
    .filter((product) => product.price > from && product.price <= to)
    .filter((product) => !onSale || product.oldPrice !== undefined)
    .sort(orders[sorting]);
}

/** Reads what the address asks for. @param {URLSearchParams} address @returns {Selection} */
export function toSelection(address) {
  const sorting = address.get('sort') ?? '';
  return {
    brands: address.getAll('brand'),
    from: Number(address.get('from') ?? 0),
    to: Number(address.get('to') ?? Number.POSITIVE_INFINITY),
    onSale: address.has('sale'),
    sorting: isSorting(sorting) ? sorting : 'recommended',
  };
}

/** @param {string} text @returns {text is Sorting} */
function isSorting(text) {
  return Object.hasOwn(orders, text);
}

/** Two round prices that cut the shelf into three parts of about equal size. @param {readonly Product[]} products */
export function priceSteps(products) {
  const sorted = products.map((product) => product.price).sort((a, b) => a - b);
  const steps = [1 / 3, 2 / 3].map((share) => roundPrice(sorted[Math.floor(sorted.length * share)] ?? 0));
  return [...new Set(steps)].filter((step) => step > 0);
}

/** To a multiple of 5 in the second digit: 389 becomes 400, 1290 becomes 1500. @param {number} price */
function roundPrice(price) {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, price))) - 1);
  return Math.round(price / unit / 5) * unit * 5 || Math.ceil(price);
}
