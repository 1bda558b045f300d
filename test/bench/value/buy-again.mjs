// @ts-check
import { zippedRows } from './shared-files.mjs';

/** @import { Row } from '../report/row.mjs' */
/** @typedef {typeof import('./sources.mjs')} Sources */

const DAY_MS = 86_400_000;
/** What is known ends with this day; the next thirty are to be foretold. */
const KNOWN_UNTIL = Date.UTC(2011, 8, 30);
const FORETOLD_UNTIL = KNOWN_UNTIL + 30 * DAY_MS;
const LEAST_ITEMS = 10;
const SHELF = 10;
const GOAL = 0.42;

/** @typedef {{ known: Map<string, number[]>, rebought: Set<string> }} Customer */

/** @param {string} path @returns {Promise<Map<string, Customer>>} */
async function readCustomers(path) {
  /** @type {Map<string, Customer>} */
  const customers = new Map();
  for await (const [customer = '', item = '', day = ''] of zippedRows(path)) {
    const at = Date.parse(day);
    const one = customers.get(customer) ?? { known: new Map(), rebought: new Set() };
    customers.set(customer, one);
    if (at <= KNOWN_UNTIL) one.known.set(item, [...(one.known.get(item) ?? []), at]);
    else if (at <= FORETOLD_UNTIL) one.rebought.add(item);
  }
  return customers;
}

/** Of how many buyers of each item how many bought it again, until then. @param {Iterable<Customer>} customers */
function countRepeats(customers) {
  /** @type {Map<string, { buyers: number, again: number }>} */
  const counts = new Map();
  const site = { buyers: 0, again: 0 };
  for (const { known } of customers) {
    for (const [item, days] of known) {
      const count = counts.get(item) ?? { buyers: 0, again: 0 };
      counts.set(item, count);
      for (const one of [count, site]) {
        one.buyers += 1;
        if (days.length > 1) one.again += 1;
      }
    }
  }
  return { counts, site: site.again / site.buyers };
}

/**
 * How good the first ten places are, against the best there could be.
 * @param {Customer} customer
 * @param {(item: string, days: readonly number[]) => number} score
 */
function ndcg({ known, rebought }, score) {
  const ranked = [...known]
    .map(([item, days]) => ({ item, score: score(item, days) }))
    .sort((one, two) => two.score - one.score || (one.item < two.item ? -1 : 1));
  const hits = [...known.keys()].filter((item) => rebought.has(item)).length;
  let gained = 0;
  let most = 0;
  for (let place = 0; place < SHELF; place += 1) {
    const worth = 1 / Math.log2(place + 2);
    const item = ranked[place]?.item;
    if (item !== undefined && rebought.has(item)) gained += worth;
    if (place < hits) most += worth;
  }
  return gained / most;
}

/** @param {Sources} sources @param {string} path @returns {Promise<Row[]>} */
export async function buyAgainRows({ buyAgainScore, repeatShare }, path) {
  const customers = [...(await readCustomers(path)).values()];
  const { counts, site } = countRepeats(customers);
  const asked = customers.filter(
    ({ known, rebought }) =>
      known.size >= LEAST_ITEMS && [...known.keys()].some((item) => rebought.has(item)),
  );
  /** @param {(item: string, days: readonly number[]) => number} score */
  const mean = (score) => asked.reduce((sum, one) => sum + ndcg(one, score), 0) / asked.length;
  const ours = mean((item, days) => {
    const { again = 0, buyers = 0 } = counts.get(item) ?? {};
    return buyAgainScore(days, KNOWN_UNTIL, repeatShare(again, buyers, site));
  });
  return [
    {
      what: `buy again, nDCG@10 at least ${GOAL}`,
      value: ours >= GOAL,
      unit: '',
      goal: true,
      note: `${ours.toFixed(4)}, ${asked.length} customers`,
    },
    { what: '  by how often alone', value: mean((_, days) => days.length), unit: '' },
    { what: '  by how lately alone', value: mean((_, days) => Math.max(...days)), unit: '' },
  ];
}
