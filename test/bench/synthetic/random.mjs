// @ts-check

/**
 * A source of numbers in [0, 1) that gives the same ones for the same seed (mulberry32).
 * @param {number} seed
 * @returns {() => number}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * One of `many`, the first far more often than the last, as people's choices are.
 * @param {() => number} random
 * @param {number} many
 */
export function popular(random, many) {
  return Math.floor(many * random() ** 2);
}

/**
 * @template Item
 * @param {() => number} random
 * @param {readonly Item[]} items
 * @returns {Item}
 */
export function oneOf(random, items) {
  return /** @type {Item} */ (items[Math.floor(random() * items.length)]);
}
