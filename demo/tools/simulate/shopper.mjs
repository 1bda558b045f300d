// @ts-check
/** @import { MerchantRow } from '../../shop/catalogue/stock.js' */
/** @import { Random } from './random.mjs' */

/**
 * Somebody who shops at Mahalle: what they are fond of, and how dear it may be.
 * @typedef {object} Shopper
 * @property {string} id
 * @property {ReadonlyMap<string, number>} departments how much each is needed
 * @property {ReadonlySet<string>} brands
 * @property {number} dear 0: the cheapest of its kind; 1: the dearest
 * @property {number} resolve how often a visit ends with an order
 */

/** Most people need little of most things: the third power of chance. */
const NEED = 3;
/** Who is fond of a brand asks for it this much more. */
const FOND = 3;

/**
 * @param {Random} random
 * @param {number} nth
 * @param {readonly MerchantRow[]} rows
 * @returns {Shopper}
 */
export function shopperOf(random, nth, rows) {
  const departments = [...new Set(rows.map(departmentOf))];
  const brands = [...new Set(rows.map(({ brand }) => brand ?? ''))].filter(Boolean);
  return {
    id: `simulated-${nth}`,
    departments: new Map(departments.map((name) => [name, random() ** NEED])),
    brands: new Set(brands.filter(() => random() < 1 / 6)),
    dear: random(),
    resolve: 0.2 + random() / 3,
  };
}

/** @param {MerchantRow} row */
export const departmentOf = ({ category }) => category[0] ?? '';

/** @param {MerchantRow} row */
export const sectionOf = ({ category }) => category.join('/');

/**
 * How dear each product is among those of its section, from 0 to 1.
 * @param {readonly MerchantRow[]} rows
 * @returns {ReadonlyMap<MerchantRow, number>}
 */
export function dearness(rows) {
  /** @type {Map<string, MerchantRow[]>} */
  const sections = new Map();
  for (const row of rows) sections.set(sectionOf(row), [...(sections.get(sectionOf(row)) ?? []), row]);
  return new Map(
    [...sections.values()].flatMap((section) =>
      section.sort((a, b) => priceOf(a) - priceOf(b)).map((row, at) => /** @type {const} */ ([row, at / section.length])),
    ),
  );
}

/**
 * How much somebody likes a product that is so dear among its like.
 * @param {Shopper} shopper
 * @param {MerchantRow} row
 * @param {number} dear
 */
export function liking(shopper, row, dear) {
  return (shopper.brands.has(row.brand ?? '') ? FOND : 1) * (1.2 - Math.abs(dear - shopper.dear)) ** 2;
}

/** @param {MerchantRow} row */
const priceOf = ({ price, sale_price }) => Number.parseFloat(sale_price ?? price);
