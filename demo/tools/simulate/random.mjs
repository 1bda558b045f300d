// @ts-check
/** @typedef {() => number} Random from 0 up to 1, without it */

/**
 * Chance that can be repeated: the same seed gives the same numbers. Source: mulberry32, Tommy Ettinger, public domain.
 * @param {number} seed
 * @returns {Random}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * One of several, by weight.
 * @template Thing
 * @param {Random} random
 * @param {readonly Thing[]} things
 * @param {(thing: Thing) => number} weight not negative
 * @returns {Thing | undefined} none where nothing has weight
 */
export function oneOf(random, things, weight) {
  const weights = things.map(weight);
  let left = random() * weights.reduce((sum, one) => sum + one, 0);
  return things.find((_, at) => {
    left -= weights[at] ?? 0;
    return left < 0;
  });
}
