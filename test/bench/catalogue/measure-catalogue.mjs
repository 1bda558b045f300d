// @ts-check
import { fileURLToPath, pathToFileURL } from 'node:url';
import { withBenchPage } from '../measure/bench-page.mjs';
import { gzipBytes } from '../measure/gzip.mjs';
import { openMeter } from '../measure/meter.mjs';
import { pause } from '../measure/pause.mjs';
import { summary } from '../measure/statistics.mjs';
import { buildFromSource } from '../recommend/build-for-node.mjs';
import { ownJson } from '../synthetic/own-json.mjs';
import { makeProducts } from '../synthetic/products.mjs';

/** @import { Page } from 'playwright-core' */
/** @import { Findings } from '../report/row.mjs' */
/** @import { Workplace } from '../parts.mjs' */

const COUNT = 10_000;
const MANY = 100_000;
const FILES = {
  json: '/catalogue-10000.json',
  small: '/catalogue-10000.bin',
  large: '/catalogue-100000.bin',
  model: '/model-10000.bin',
};
const ROUNDS = 7;
/** A page that has just fetched its files is not quiet yet. */
const QUIET_MS = 100;
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

const BOTH_STEPS = {
  both: 'model + catalogue open, 10,000 items, in a fresh page',
  checksum: '  checksum of the model, taken where its first section is read',
  shelf: '  first shelf decided (viewed-together), when both are open',
};

/** @typedef {Record<string, number>} Times */
/** @typedef {{ catalogueFile: (count: number) => Uint8Array, modelFile: (count: number) => { bytes: Uint8Array, pairs: number } }} Makers */

/** @returns {Promise<Makers>} */
async function openMakers() {
  const source = fileURLToPath(new URL('./make-files.mjs', import.meta.url));
  const { makeFiles } = await buildFromSource('catalogue', { makeFiles: source });
  return import(pathToFileURL(makeFiles).href);
}

/** @param {Workplace} place @returns {Promise<Findings>} */
export async function measureCatalogue({ browser, folder, progress }) {
  const entry = fileURLToPath(new URL('./in-page.mjs', import.meta.url));
  const text = ownJson(makeProducts(COUNT));
  progress('catalogue: makes the files');
  const { catalogueFile, modelFile } = await openMakers();
  const [small, large, model] = [catalogueFile(COUNT), catalogueFile(MANY), modelFile(COUNT)];
  const pages = {
    [FILES.json]: text,
    [FILES.small]: small,
    [FILES.large]: large,
    [FILES.model]: model.bytes,
  };
  return withBenchPage({ browser, folder, entry, pages }, async (open) => {
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
      await page.evaluate(`bench.load('${FILES.json}')`);
      return stepTimes(page, JSON_STEPS);
    });
    /** @param {string} files @param {Readonly<Record<string, string>>} steps */
    const timed = (files, steps) => async (/** @type {Page} */ page) => {
      await page.evaluate(`bench.takeFiles(${files})`);
      await pause(QUIET_MS);
      return stepTimes(page, steps);
    };
    const two = `'${FILES.small}', '${FILES.model}'`;
    const columns = await rounds('columnar file', timed(`'${FILES.small}'`, FILE_STEPS));
    const columnsOfMany = await rounds(
      'columnar file of 100,000',
      timed(`'${FILES.large}'`, FILE_STEPS),
    );
    const both = await rounds('model and catalogue', timed(two, BOTH_STEPS));
    const shelf = await rounds('first shelf', timed(two, { bothAndShelf: '' }));
    const idle = await rounds('nothing', timed(two, { nothing: '' }));
    return {
      rows: [
        sizeRow('own JSON of 10,000 products', text.length, gzipBytes(text)),
        total('from its text to the index, in a fresh page', json, ['parse', 'read', 'index']),
        ...each(json, JSON_STEPS),
        { ...sizeOf('columnar file of 10,000 products', small), goal: 130 },
        ...each(columns, FILE_STEPS).map((row, at) => (at === 0 ? { ...row, goal: 2 } : row)),
        sizeOf('columnar file of 100,000 products', large),
        ...each(columnsOfMany, FILE_STEPS),
        sizeOf(`model file of 10,000 products, ${model.pairs} pairs`, model.bytes),
        ...each(both, BOTH_STEPS).map((row, at) => (at === 0 ? { ...row, goal: 2, bar: 2 } : row)),
        total('first shelf decided from both: open + decide, in a fresh page', shelf, [
          'bothAndShelf',
        ]),
        total('nothing at all, in a fresh page (is part of every row)', idle, ['nothing']),
      ],
      notes: [
        'Every step runs once in a page that has never run it, so code that is not compiled yet is part of it. Features and ids of a file are read when they are first asked for; so are the pairs of a model and its checksum, which the rows of the first shelf hold.',
      ],
    };
  });
}

/** @param {string} what @param {number} raw @param {number} packed */
function sizeRow(what, raw, packed) {
  return { what, value: packed / 1000, unit: 'kB gz', note: `${(raw / 1e6).toFixed(2)} MB raw` };
}

/** @param {string} what @param {Uint8Array} bytes */
function sizeOf(what, bytes) {
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
