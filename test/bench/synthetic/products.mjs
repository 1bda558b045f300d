// @ts-check

import { oneOf, popular, randomFrom } from './random.mjs';
import { COLOURS, KINDS, MANNERS, MATERIALS, PLACES, ROOTS, THINGS } from './words.mjs';

/** @import { Product } from '../../../src/core/catalog/product' */

/** The bench's own today: nothing in it depends on the day it is run. */
export const NOW = Date.UTC(2026, 0, 15, 12);
const DAY_MS = 86_400_000;
const BRANDS = 400;

/**
 * A shop of this many products, the same every time: three levels of category (384 leaves), 400 brands, one colour, two
 * attributes, a price: eight features each, as in the measured anchors.
 * @param {number} count
 * @returns {readonly Product[]}
 */
export function makeProducts(count) {
  const random = randomFrom(count);
  return Array.from({ length: count }, (_, at) => makeProduct(random, at));
}

/**
 * @param {() => number} random
 * @param {number} at
 * @returns {Product}
 */
function makeProduct(random, at) {
  const id = `p${String(at).padStart(6, '0')}`;
  const root = oneOf(random, ROOTS);
  const kind = `${oneOf(random, KINDS)} ${root}`;
  const thing = oneOf(random, THINGS);
  const maker = popular(random, BRANDS);
  const price = Math.round(20 + 4000 * random() ** 3) + 0.9;
  const title = `${oneOf(random, MANNERS)} ${thing} ${oneOf(random, PLACES)}, ${1 + Math.floor(random() * 900)} g`;
  return {
    id,
    title,
    link: `https://shop.example/product.html?id=${id}`,
    imageLink: `https://shop.example/pictures/${id}.webp`,
    price,
    ...(random() < 0.15 && { salePrice: Math.round(price * 0.8) }),
    currency: 'TRY',
    availability: random() < 0.04 ? 'out_of_stock' : 'in_stock',
    brand: `${PLACES[maker % PLACES.length]} ${maker}`,
    category: [root, kind, `${thing}s`],
    colours: [oneOf(random, COLOURS)],
    attributes: { material: oneOf(random, MATERIALS), origin: oneOf(random, PLACES) },
    addedAt: NOW - Math.floor(random() * 700) * DAY_MS,
    goesWith: [],
    replenishable: root === 'Grocery',
    source: 'feed',
  };
}
