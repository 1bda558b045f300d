// @ts-check
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../measure/bundle.mjs';
import { gzipBytes } from '../measure/gzip.mjs';
import { summary } from '../measure/statistics.mjs';

/** @import { Row } from '../report/row.mjs' */
/** @import { Sources } from './buy-again.mjs' */

const core = fileURLToPath(new URL('../../../src/core/value/', import.meta.url));
/** @typedef {Readonly<Record<string, readonly string[]>>} Parts what is taken from which module */

/** @type {Parts} */
const SCORING = {
  'probability-alive': ['probabilityAlive'],
  'probability-buys': ['probabilityBuys'],
  'next-purchase-in': ['nextPurchaseIn'],
  'expected-purchases': ['expectedPurchases'],
  'expected-spend': ['expectedSpend'],
  'discounted-purchases': ['discountedPurchases'],
};
/** What of value, lifecycle and signals a visitor's browser runs at a visit. @type {Parts} */
const VISITOR = {
  'value-customer': ['valueCustomer'],
  'default-priors': ['defaultPriors'],
  'hold-stage': ['holdStage'],
  replenishment: ['replenishment', 'isDue'],
  'buy-again': ['buyAgainScore', 'repeatShare'],
  'shrunk-lift': ['shrunkLift'],
  'taste-drift': ['relyOn'],
  'price-sensitivity': ['priceSensitivity'],
  nps: ['npsLabel'],
};
/** Where somebody reads it; where a priors file is named; where answers of many come together. @type {Parts} */
const RANGE = { 'lifetime-range': ['lifetimeRange'] };
/** @type {Parts} */
const READER = { 'read-priors': ['readPriors'] };
/** @type {Parts} */
const SURVEYS = { nps: ['nps', 'npsToShow', 'npsChange'], ces: ['ces'], wilson: ['wilson'] };

const DAY_MS = 86_400_000;
const NOW = 20_500 * DAY_MS;
const ROUNDS = 20;
const TIMES = 5000;

/** Bytes of what runs in a page. @param {string} folder @returns {Promise<Row[]>} */
export async function byteRows(folder) {
  /** @param {string} what @param {Parts} wanted @param {number} [goal] @returns {Promise<Row>} */
  const row = async (what, wanted, goal) => {
    const entry = join(folder, 'bytes.mjs');
    const imports = Object.entries(wanted).map(
      ([module, names]) => `import { ${names.join(', ')} } from '${core}${module}';`,
    );
    // In an array: a chunk of ours exports single letters, not these names.
    const kept = `export const kept = [${Object.values(wanted).flat().join(', ')}];`;
    await writeFile(entry, [...imports, kept].join('\n'));
    const bytes = gzipBytes(await bundle(entry, { minify: true }));
    return { what, value: bytes / 1000, unit: 'kB gz', ...(goal !== undefined && { goal }) };
  };
  return [
    await row('scoring: p(alive), P(buy), when, how many, spend, value', SCORING, 1),
    await row('value, lifecycle and signals', VISITOR, 3),
    await row('  the range of the value (where it is read)', RANGE),
    await row('  reader of the priors file', READER),
    await row('  what surveys come to (collector)', SURVEYS),
  ];
}

/** Microseconds of a whole score, warm. @param {Sources} sources @returns {Row[]} */
export function timeRows({ valueCustomer, lifetimeRange: range }) {
  /** @type {import('../../../src/core/value/priors').Priors} */
  const priors = {
    n: 800,
    btyd: { k: 'mbg', r: 0.7, alpha: 60, a: 0.6, b: 2.4 },
    gap: { mu: Math.log(40), sw: 0.8, sb: 0.6 },
    spend: { p: 3, q: 3.5, v: 40 },
    rfm: { r: [10, 30, 80, 180], f: [1, 2, 3, 5], m: [50, 100, 200, 400] },
    margin: 0.3,
  };
  const tiers = /** @type {const} */ ([
    { id: 'silver', by: 'spend12m', min: 150 },
    { id: 'gold', by: 'spend12m', min: 5000 },
  ]);
  return [1, 6, 30].map((many) => {
    const orders = Array.from({ length: many }, (_, at) => ({
      id: `${at}`,
      at: NOW - (many - at) * 25 * DAY_MS,
      total: 40 + at,
    }));
    /** @type {number[]} */
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      // Processor time: other processes do not count.
      const began = process.cpuUsage();
      for (let time = 0; time < TIMES; time += 1)
        valueCustomer(orders, priors, NOW + time, { tiers, range });
      const { user, system } = process.cpuUsage(began);
      rounds.push((user + system) / TIMES);
    }
    const { value, n, spread } = summary(rounds.slice(ROUNDS / 4));
    return {
      what: `a full score, ${many} order${many > 1 ? 's' : ''}`,
      value,
      unit: 'µs',
      n,
      spread,
      ...(many === 6 && { goal: 20 }),
    };
  });
}
