// @ts-check
import { popular, randomFrom } from './random.mjs';

/** @import { Product } from '../../../src/core/catalog/product' */
/** @import { CountedPairs } from '../../../src/cli/model/count-pairs' */

/** Of what leads on from a product this part stays in its category; the rest goes anywhere, mostly to what is popular. */
const STAYS = 0.75;
/** Weights lie within so many powers of e. */
const POWERS = 7;
/** What is popular stands anywhere in the catalogue: a step without a common divisor visits every place once. */
const STEP = 7919;

/**
 * Pairs as a log would give them: the popular products have many, and most pairs are of one category.
 * @param {readonly Product[]} products
 * @param {number} many
 * @param {number} seed
 * @returns {CountedPairs}
 */
export function makePairs(products, many, seed) {
  const random = randomFrom(seed);
  const count = products.length;
  const wanted = () => (popular(random, count) * STEP) % count;
  const alike = placesByCategory(products);
  /** @type {Set<number>} */
  const found = new Set();
  while (found.size < many) {
    const one = wanted();
    const near = alike.get(leaf(products[one])) ?? [];
    const other = random() < STAYS ? (near[popular(random, near.length)] ?? one) : wanted();
    if (one !== other) found.add(Math.min(one, other) * count + Math.max(one, other));
  }
  const weight = () => 1e6 * Math.exp(POWERS * random() ** 2);
  return {
    lower: Uint32Array.from(found, (pair) => Math.floor(pair / count)),
    higher: Uint32Array.from(found, (pair) => pair % count),
    forward: Float64Array.from(found, weight),
    backward: Float64Array.from(found, weight),
    use: new Float64Array(many),
  };
}

/** @param {Product | undefined} product */
function leaf(product) {
  return product?.category.join(' ') ?? '';
}

/** @param {readonly Product[]} products */
function placesByCategory(products) {
  /** @type {Map<string, number[]>} */
  const places = new Map();
  for (const [at, product] of products.entries()) {
    const name = leaf(product);
    places.set(name, [...(places.get(name) ?? []), at]);
  }
  return places;
}
