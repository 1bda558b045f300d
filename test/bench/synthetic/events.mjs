// @ts-check
import { identifier, makeAct } from './acts.mjs';
import { NOW } from './products.mjs';
import { oneOf, popular, randomFrom } from './random.mjs';

/** @import { BirebirEvent } from '../../../src/core/events/event' */
/** @import { Product } from '../../../src/core/catalog/product' */

const BETWEEN_MS = 40_000;

/**
 * The log of one visitor with habits: a few categories they come back to, a few products they look at again and again.
 * The last event happens just before `NOW`.
 * @param {number} count
 * @param {readonly Product[]} products
 * @returns {BirebirEvent[]}
 */
export function makeEvents(count, products) {
  const random = randomFrom(count + 7);
  const liked = favourites(random, products);
  return Array.from({ length: count }, (_, at) => ({
    id: identifier(random),
    at: NOW - (count - at) * BETWEEN_MS,
    ...makeAct(random, () => liked[popular(random, liked.length)] ?? oneOf(random, products)),
  }));
}

/**
 * Products of two departments and a dozen brands or so, a thousand at most, in the order of liking.
 * @param {() => number} random
 * @param {readonly Product[]} products
 */
function favourites(random, products) {
  const kinds = new Set([0, 1, 2].map(() => oneOf(random, products).category[1]));
  const brands = new Set(Array.from({ length: 12 }, () => oneOf(random, products).brand));
  const liked = products.filter(
    ({ category, brand }) => kinds.has(category[1]) || brands.has(brand),
  );
  return liked.slice(0, 1000);
}
