// @ts-check
import { oneOf } from './random.mjs';
import { departmentOf, liking, sectionOf } from './shopper.mjs';

/** @import { MerchantRow } from '../../shop/catalogue/stock.js' */
/** @import { Random } from './random.mjs' */
/** @import { Shopper } from './shopper.mjs' */
/** @typedef {{ rows: readonly MerchantRow[], byId: ReadonlyMap<string, MerchantRow>, dear: ReadonlyMap<MerchantRow, number> }} Assortment */
/** @typedef {{ event: 'view_item' | 'purchase', item: string }} Act */

/** How often the next look goes to what goes with the last one, stays in its section, or stays in its department. */
const ALONG = 0.25;
const STAYS = 0.75;
const MOST_LOOKS = 9;
/** How often something that goes with an order is taken along. */
const TAKES_ALONG = 0.6;

/**
 * One visit: somebody needs something of a department, looks around a section and beside it, and may order what they
 * liked most, with what goes with it.
 * @param {Random} random
 * @param {Shopper} shopper
 * @param {Assortment} assortment
 * @returns {Act[]}
 */
export function visitOf(random, shopper, { rows, byId, dear }) {
  /** @param {MerchantRow} row */
  const companionsOf = (row) => (row.goes_with ?? []).flatMap((id) => byId.get(id) ?? []);
  /** @param {readonly MerchantRow[]} among */
  const choose = (among) => oneOf(random, among, (row) => liking(shopper, row, dear.get(row) ?? 0));

  let look = oneOf(random, rows, (row) => shopper.departments.get(departmentOf(row)) ?? 0);
  /** @type {MerchantRow[]} */
  const looks = [];
  const many = 1 + Math.floor(random() * random() * MOST_LOOKS);
  while (look && looks.length < many) {
    looks.push(look);
    const from = look;
    const chance = random();
    const open = rows.filter((row) => !looks.includes(row));
    const nearby = open.filter((row) => sectionOf(row) === sectionOf(from));
    const beside = open.filter((row) => departmentOf(row) === departmentOf(from));
    const along = companionsOf(from).filter((row) => !looks.includes(row));
    look = (chance < ALONG && choose(along)) || (chance < STAYS && choose(nearby)) || choose(beside);
  }
  const order = random() < shopper.resolve ? ordered(random, choose(looks), looks, companionsOf) : [];
  return [
    ...looks.map(({ id }) => /** @type {Act} */ ({ event: 'view_item', item: id })),
    ...order.map(({ id }) => /** @type {Act} */ ({ event: 'purchase', item: id })),
  ];
}

/**
 * @param {Random} random
 * @param {MerchantRow | undefined} first
 * @param {readonly MerchantRow[]} looks
 * @param {(row: MerchantRow) => MerchantRow[]} companionsOf
 */
function ordered(random, first, looks, companionsOf) {
  if (!first) return [];
  const taken = new Set([first]);
  for (const row of companionsOf(first)) if (random() < TAKES_ALONG / taken.size) taken.add(row);
  // One of a kind is enough: of what was looked at, only other kinds are taken too.
  for (const row of looks) {
    const isOther = [...taken].every((one) => sectionOf(one) !== sectionOf(row));
    if (isOther && random() < 1 / 2) taken.add(row);
  }
  return [...taken];
}
