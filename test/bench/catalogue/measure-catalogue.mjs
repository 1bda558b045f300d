// @ts-check
import { fileURLToPath } from 'node:url';
import { withBenchPage } from '../measure/bench-page.mjs';
import { gzipBytes } from '../measure/gzip.mjs';
import { openMeter } from '../measure/meter.mjs';
import { summary } from '../measure/statistics.mjs';
import { ownJson } from '../synthetic/own-json.mjs';
import { makeProducts } from '../synthetic/products.mjs';

/** @import { Page } from 'playwright-core' */
/** @import { Findings } from '../report/row.mjs' */
/** @import { Workplace } from '../parts.mjs' */

const COUNT = 10_000;
const MANY = 100_000;
const FILE = '/catalogue-10000.json';
const ROUNDS = 7;
/** By the step's name in the page; the first three are one opening. */
const JSON_STEPS = {
  parse: '  JSON.parse',
  read: '  readFeed',
  index: '  createCatalog',
  known: '  growCatalog with 40 known products of a page',
  grown: '  growCatalog with 1 new product',
};
const FILE_STEPS = {
  open: 'openCatalogueFile, in a fresh page',
  show: '  the 8 newest products',
  features: '  features of all products, where a taste is asked for',
  find: '  all ids, where a product is asked for by its own',
  grownFile: '  growCatalog with 1 new product',
};

/** @typedef {Record<string, number>} Times */

/** @param {Workplace} place @returns {Promise<Findings>} */
export function measureCatalogue({ browser, folder, progress }) {
  const entry = fileURLToPath(new URL('./in-page.mjs', import.meta.url));
  const text = ownJson(makeProducts(COUNT));
  return withBenchPage({ browser, folder, entry, pages: { [FILE]: text } }, async (open) => {
    /** @param {number} count */
    const fileOf = async (count) => {
      const page = await open();
      const base64 = await page.evaluate(
        `bench.makeFile(${count}).then(() => bench.fileInBase64())`,
      );
      await page.close();
      return String(base64);
    };
    const small = await fileOf(COUNT);
    const large = await fileOf(MANY);
    /** @param {string} what @param {(page: Page) => Promise<Times>} once */
    const rounds = async (what, once) => {
      /** @type {Times[]} */
      const found = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        progress(`catalogue: ${what}, ${round + 1} of ${ROUNDS}`);
        const page = await open();
        found.push(await once(page));
        await page.close();
      }
      return found;
    };
    const json = await rounds('JSON', async (page) => {
      await page.evaluate(`bench.load('${FILE}')`);
      return stepTimes(page, JSON_STEPS);
    });
    /** @param {string} base64 */
    const timed = (base64) => async (/** @type {Page} */ page) => {
      await page.evaluate(`bench.takeFile('${base64}')`);
      return stepTimes(page, FILE_STEPS);
    };
    const columns = await rounds('columnar file', timed(small));
    const columnsOfMany = await rounds('columnar file of 100,000', timed(large));
    return {
      rows: [
        sizeRow('own JSON of 10,000 products', text.length, gzipBytes(text)),
        total('from its text to the index, in a fresh page', json, ['parse', 'read', 'index']),
        ...each(json, JSON_STEPS),
        { ...sizeOf('columnar file of 10,000 products', small), goal: 130 },
        ...each(columns, FILE_STEPS).map((row, at) => (at === 0 ? { ...row, goal: 2 } : row)),
        sizeOf('columnar file of 100,000 products', large),
        ...each(columnsOfMany, FILE_STEPS),
      ],
      notes: [
        'Every step runs once in a page that has never run it, so code that is not compiled yet is part of it. Features and ids of a file are read when they are first asked for.',
      ],
    };
  });
}

/** @param {string} what @param {number} raw @param {number} packed */
function sizeRow(what, raw, packed) {
  return { what, value: packed / 1000, unit: 'kB gz', note: `${(raw / 1e6).toFixed(2)} MB raw` };
}

/** @param {string} what @param {string} base64 */
function sizeOf(what, base64) {
  const bytes = Buffer.from(base64, 'base64');
  return sizeRow(what, bytes.length, gzipBytes(bytes));
}

/** @param {string} what @param {readonly Times[]} found @param {readonly string[]} names */
function total(what, found, names) {
  const sums = found.map((one) => names.reduce((sum, name) => sum + (one[name] ?? Number.NaN), 0));
  return { what, unit: 'ms', ...summary(sums) };
}

/** @param {readonly Times[]} found @param {Readonly<Record<string, string>>} steps */
function each(found, steps) {
  return Object.entries(steps).map(([name, what]) => ({
    what,
    unit: 'ms',
    ...summary(found.map((one) => one[name] ?? Number.NaN)),
  }));
}

/**
 * The processor time of each step, done once in a page that has never done it.
 * @param {Page} page
 * @param {Readonly<Record<string, string>>} steps
 */
async function stepTimes(page, steps) {
  const meter = await openMeter(page);
  /** @type {Times} */
  const times = {};
  for (const name of Object.keys(steps)) {
    times[name] = await meter.cost(`await bench.steps.${name}();`);
  }
  return times;
}
