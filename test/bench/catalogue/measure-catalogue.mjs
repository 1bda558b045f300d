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
const FILE = '/catalogue-10000.json';
const ROUNDS = 7;
/** By the step's name in the page; the first three are one opening. */
const STEPS = {
  parse: '  JSON.parse',
  read: '  readFeed',
  index: '  createCatalog',
  known: 'growCatalog with 40 known products of a page',
  grown: 'growCatalog with 1 new product',
};

/** @param {Workplace} place @returns {Promise<Findings>} */
export function measureCatalogue({ browser, folder, progress }) {
  const entry = fileURLToPath(new URL('./in-page.mjs', import.meta.url));
  const text = ownJson(makeProducts(COUNT));
  return withBenchPage({ browser, folder, entry, pages: { [FILE]: text } }, async (open) => {
    /** @type {Record<string, number>[]} */
    const found = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      progress(`catalogue: opening ${round + 1} of ${ROUNDS}`);
      const page = await open();
      found.push(await openOnce(page));
      await page.close();
    }
    /** @param {string} name */
    const series = (name) => summary(found.map((one) => one[name] ?? Number.NaN));
    const whole = found.map(({ parse = 0, read = 0, index = 0 }) => parse + read + index);
    return {
      rows: [
        {
          what: 'own JSON of 10,000 products',
          value: gzipBytes(text) / 1000,
          unit: 'kB gz',
          goal: 130,
          note: `${(text.length / 1e6).toFixed(2)} MB raw`,
        },
        {
          what: 'from its text to the index, in a fresh page',
          unit: 'ms',
          ...summary(whole),
          goal: 2,
        },
        ...Object.entries(STEPS).map(([name, what]) => ({ what, unit: 'ms', ...series(name) })),
      ],
      notes: [
        'The goals are those of the columnar file, which is a later milestone; measured is the JSON that is read until then.',
      ],
    };
  });
}

/** The processor time of each step, done once in a page that has never done it. @param {Page} page */
async function openOnce(page) {
  const meter = await openMeter(page);
  await page.evaluate(`bench.load('${FILE}')`);
  /** @type {Record<string, number>} */
  const times = {};
  for (const name of Object.keys(STEPS)) {
    times[name] = await meter.cost(`await bench.steps.${name}();`);
  }
  return times;
}
