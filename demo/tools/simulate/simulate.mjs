// @ts-check
import { randomFrom } from './random.mjs';
import { dearness, shopperOf } from './shopper.mjs';
import { visitOf } from './visit.mjs';

/** @import { MerchantRow } from '../../shop/catalogue/stock.js' */
/** @typedef {{ visitor: string, session: string, time: number, event: string, item: string }} Act */

/** Of a catalogue that is larger they see the beginning. */
const MOST_ROWS = 3000;
const SHOPPERS = 1500;
const MOST_VISITS = 8;
const FROM = Date.UTC(2026, 7, 1);
const DAYS = 90;
const DAY_MS = 86_400_000;
const STEP_MS = 40_000;

/**
 * What simulated visitors did in three months at the shop: nobody real is in it, and the same seed and catalogue give the
 * same acts.
 * @param {readonly MerchantRow[]} rows
 * @param {number} [seed]
 * @returns {Act[]}
 */
export function simulate(rows, seed = 1) {
  const random = randomFrom(seed);
  const open = rows.filter(({ availability }) => availability === 'in_stock').slice(0, MOST_ROWS);
  const assortment = { rows: open, byId: new Map(open.map((row) => [row.id, row])), dear: dearness(open) };
  /** @type {Act[]} */
  const acts = [];
  for (let nth = 0; nth < SHOPPERS; nth++) {
    const shopper = shopperOf(random, nth, open);
    const visits = 1 + Math.floor(random() * random() * MOST_VISITS);
    for (let visit = 0; visit < visits; visit++) {
      const began = FROM + Math.floor(random() * DAYS * DAY_MS);
      for (const [at, act] of visitOf(random, shopper, assortment).entries())
        acts.push({ visitor: shopper.id, session: `${shopper.id}-${visit}`, time: began + at * STEP_MS, ...act });
    }
  }
  return acts;
}
