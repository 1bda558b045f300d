// @ts-check
import { fileURLToPath } from 'node:url';
import { withBenchPage } from '../measure/bench-page.mjs';
import { openMeter } from '../measure/meter.mjs';
import { median, percentile, spread } from '../measure/statistics.mjs';

/** @import { Page } from 'playwright-core' */
/** @import { Findings, Row } from '../report/row.mjs' */
/** @import { Workplace } from '../parts.mjs' */

/** @typedef {{ strategy: string, items: number, tastes: number, firstMs: number, singleMs: number[], batchMs: number[] }} Deciding */

const SHOPS = [
  { count: 10_000, goal: 1 },
  { count: 100_000, goal: 5 },
];
/** The shelf of the goal first; beside it what other placements and a stranger cost. */
const SHELVES = [
  { what: 'one shelf with guards', id: 'home-top', known: true },
  { what: 'similar products', id: 'alternatives', known: true },
  { what: 'goes with', id: 'goes-with', known: true },
  { what: 'a row of categories', id: 'aisles', known: true, asks: ['categories'] },
  { what: 'a stranger', id: 'home-top', known: false },
];
const PAGES = 3;
/** In each page: batches by which the processor's time is counted, decisions in each, and single ones by the clock. */
const BATCHES = 20;
const BATCH = 25;
const TIMES = 100;
const INDEXED = 2;

/** @param {Workplace} place @returns {Promise<Findings>} */
export function measureDecide({ browser, folder, progress }) {
  const entry = fileURLToPath(new URL('./in-page.mjs', import.meta.url));
  return withBenchPage({ browser, folder, entry }, async (open) => {
    /** @type {Row[]} */
    const rows = [];
    for (const { count, goal } of SHOPS) {
      const shop = `${count / 1000}k items`;
      const found = SHELVES.map(() => /** @type {Deciding[]} */ ([]));
      /** @type {number[]} */
      const indexing = [];
      for (let round = 1; round <= PAGES; round += 1) {
        progress(`decide: ${shop}, page ${round} of ${PAGES}`);
        const page = await open();
        await page.evaluate(`bench.openShop(${count})`);
        for (const [at, { what: _, ...how }] of SHELVES.entries()) {
          found[at]?.push(await decideIn(page, { ...how, times: TIMES }));
        }
        indexing.push(...(await indexIn(page)));
        await page.close();
      }
      rows.push(
        ...found.flatMap((pages, at) =>
          shelfRows(`${SHELVES[at]?.what}, ${shop}`, pages, at === 0 ? goal : undefined),
        ),
      );
      rows.push({
        what: `createCatalog, ${shop}`,
        unit: 'ms',
        value: median(indexing),
        n: indexing.length,
        spread: spread(indexing),
      });
    }
    return { rows };
  });
}

/** @param {Page} page @param {object} how @returns {Promise<Deciding>} */
async function decideIn(page, how) {
  const found = await page.evaluate(`bench.deciding(${JSON.stringify(how)})`);
  const meter = await openMeter(page);
  /** @type {number[]} */
  const batchMs = [];
  while (batchMs.length < BATCHES)
    batchMs.push((await meter.cost(`bench.again(${BATCH});`)) / BATCH);
  return { .../** @type {Omit<Deciding, 'batchMs'>} */ (found), batchMs };
}

/** @param {Page} page */
async function indexIn(page) {
  const meter = await openMeter(page);
  /** @type {number[]} */
  const times = [];
  while (times.length < INDEXED) times.push(await meter.cost('bench.indexing(1);'));
  return times;
}

/** The shelf with a goal in full, the others in one row. @param {string} what @param {readonly Deciding[]} pages @param {number | undefined} goal @returns {Row[]} */
function shelfRows(what, pages, goal) {
  const [first] = pages;
  const batches = pages.flatMap(({ batchMs }) => batchMs);
  const series = { n: batches.length, spread: spread(batches) };
  const note = first ? `${first.strategy}, ${first.items} shown, ${first.tastes} tastes` : '';
  const p95 = { value: percentile(batches, 95), unit: 'ms', ...series, note };
  if (goal === undefined) return [{ what: `  ${what}, p95`, ...p95 }];
  /** The quietest page: by the clock other processes count too. @param {(one: Deciding) => number} value @returns {Omit<Row, 'what'>} */
  const quietest = (value) => {
    const values = pages.map(value);
    return { value: Math.min(...values), unit: 'ms', n: values.length, spread: spread(values) };
  };
  return [
    { what: `${what}, p95 of batches of ${BATCH}`, ...p95, goal, bar: goal },
    { what: '  p50', value: median(batches), unit: 'ms', ...series },
    {
      what: '  single decisions by the clock, p95',
      ...quietest(({ singleMs }) => percentile(singleMs, 95)),
    },
    {
      what: '  the very first by the clock, nothing compiled',
      ...quietest(({ firstMs }) => firstMs),
    },
  ];
}
