// @ts-check
/** @import { Act } from '../../../demo/tools/simulate/simulate.mjs' */

const START = Date.UTC(2026, 0, 1);

/** Ids that somebody has to quote, sort, fold or count by characters, and one that looks like a number. */
const ITEMS = [
  'tea',
  'Tea',
  "o'clock",
  'a "b"',
  'back\\slash',
  'çay',
  'çay',
  '茶',
  '🍵',
  '007',
  '7',
  'NULL',
  'a\tb',
  '{{from}}',
  ' ',
];

/**
 * A little log of what is easily taken in two ways: acts of the same moment, rows that come twice, a look and an order of
 * one thing at once, sessions that end together, an id that two visitors share as a session, events by other names and
 * by none that count, pairs of one visitor alone, somebody who does one thing only.
 * @returns {Act[]}
 */
export function hostileLog() {
  /** @type {Act[]} */
  const acts = [];
  for (let nth = 0; nth < 60; nth += 1) {
    const visitor = nth % 3 === 0 ? `v'${nth % 9}` : `Müşteri "${nth % 11}"`;
    const session = nth % 4 === 0 ? 'same' : `s${nth}`;
    const many = 1 + ((nth * 7) % 9);
    for (let at = 0; at < many; at += 1) {
      const item = ITEMS[(nth * 5 + at * at * 3 + (nth % 4)) % ITEMS.length] ?? '';
      // Every third act is of the same millisecond as the one before; every second visit ends with others.
      const time = START + Math.floor(nth / 2) * 3_600_000 + Math.floor((at * 2) / 3) * 999;
      const event = NAMES[(nth + at) % NAMES.length] ?? '';
      acts.push({ visitor, session, time, event, item });
      if (at % 4 === 1) acts.push({ visitor, session, time, event: 'purchase', item });
      if (at % 5 === 2) acts.push({ visitor, session, time, event, item });
    }
  }
  acts.push({
    visitor: 'alone',
    session: 'alone',
    time: START,
    event: 'view_item',
    item: 'only here',
  });
  acts.push({
    visitor: 'alone',
    session: 'alone',
    time: START,
    event: 'view_item',
    item: 'and here',
  });
  return acts.reverse();
}

const NAMES = [
  'view_item',
  'VIEW',
  'click',
  'product_viewed',
  'Order',
  'add_to_cart',
  'view_item',
  'checkout_completed',
  'page_view',
];

/**
 * Rows in which something is missing: nobody learns from them, and both engines must say how many there were.
 * @param {readonly Act[]} acts
 * @returns {Act[]}
 */
export function withGaps(acts) {
  const fields = /** @type {const} */ (['visitor', 'session', 'time', 'event', 'item']);
  return acts.flatMap((act, nth) => {
    const field = fields[nth % fields.length];
    return nth % 7 === 0 && field ? [{ ...act, [field]: null }, act] : [act];
  });
}
