// @ts-check
import { fileURLToPath } from 'node:url';
import { withBenchPage } from '../measure/bench-page.mjs';
import { openMeter } from '../measure/meter.mjs';
import { median, percentile, spread } from '../measure/statistics.mjs';

/** @import { Page } from 'playwright-core' */
/** @import { Findings, Row } from '../report/row.mjs' */
/** @import { Workplace } from '../parts.mjs' */

/** @typedef {{ strategy: string, items: number, tastes: number, firstMs: number, batchMs: number[], singleMs: number[], processorMs: number }} Deciding */

const SHOPS = [
  { count: 10_000, batches: 60, batch: 10, goal: 1 },
  { count: 100_000, batches: 40, batch: 5, goal: 5 },
];
/** Each measured in so many fresh pages; the quietest counts, because other processes of the machine only ever add. */
const PAGES = 3;
/** Decisions by which the processor's time is counted. */
const MORE = 200;
const INDEXED = 5;
/** Beside the shelf of the goal: what another placement and a stranger cost. */
const OTHERS = [
  { what: 'similar products', id: 'alternatives', known: true },
  { what: 'goes with', id: 'goes-with', known: true },
  { what: 'a stranger', id: 'home-top', known: false },
];

/** @param {Workplace} place @returns {Promise<Findings>} */
export function measureDecide({ browser, folder, progress }) {
  const entry = fileURLToPath(new URL('./in-page.mjs', import.meta.url));
  return withBenchPage({ browser, folder, entry }, async (open) => {
    /** @type {Row[]} */
    const rows = [];
    for (const { count, batches, batch, goal } of SHOPS) {
      const shop = `${count / 1000}k items`;
      progress(`decide: ${shop}`);
      /** @param {string} id @param {boolean} known */
      const deciding = async (id, known) => {
        /** @type {Deciding[]} */
        const found = [];
        while (found.length < PAGES)
          found.push(await decideIn(await open(), count, { id, known, batches, batch }));
        return found;
      };
      rows.push(...goalRows(shop, await deciding('home-top', true), goal, batch));
      for (const { what, id, known } of OTHERS) {
        const found = await deciding(id, known);
        rows.push({ what: `  ${what}, p95`, ...quietest(found, p95), note: shelf(found) });
      }
      rows.push({ what: `createCatalog, ${shop}`, ...(await indexing(await open(), count)) });
    }
    return { rows };
  });
}

/** @param {Page} page @param {number} count @param {object} how @returns {Promise<Deciding>} */
async function decideIn(page, count, how) {
  const found = await page.evaluate(`bench.deciding(${count}, ${JSON.stringify(how)})`);
  const meter = await openMeter(page);
  const began = await meter.read();
  await page.evaluate(`bench.again(${MORE})`);
  const processorMs = ((await meter.read()).taskMs - began.taskMs) / MORE;
  await page.close();
  return { .../** @type {Omit<Deciding, 'processorMs'>} */ (found), processorMs };
}

/** @param {Page} page @param {number} count */
async function indexing(page, count) {
  const times = /** @type {number[]} */ (
    await page.evaluate(`bench.indexing(${count}, ${INDEXED})`)
  );
  await page.close();
  return { value: Math.min(...times), unit: 'ms', n: times.length, spread: spread(times) };
}

/** @param {string} shop @param {readonly Deciding[]} found @param {number} goal @param {number} batch @returns {Row[]} */
function goalRows(shop, found, goal, batch) {
  const what = `one shelf with guards, ${shop}, p95 of batches of ${batch}`;
  return [
    { what, ...quietest(found, p95), goal, bar: goal, note: shelf(found) },
    { what: '  p50', ...quietest(found, ({ batchMs }) => median(batchMs)) },
    {
      what: '  single decisions, p95',
      ...quietest(found, ({ singleMs }) => percentile(singleMs, 95)),
    },
    { what: '  processor time, mean', ...quietest(found, ({ processorMs }) => processorMs) },
    { what: '  the very first, nothing compiled', ...quietest(found, ({ firstMs }) => firstMs) },
  ];
}

/** @param {Deciding} found */
function p95({ batchMs }) {
  return percentile(batchMs, 95);
}

/** The lowest of the pages, and what the others gave. @param {readonly Deciding[]} found @param {(one: Deciding) => number} value */
function quietest(found, value) {
  const values = found.map(value);
  return { value: Math.min(...values), unit: 'ms', n: values.length, spread: spread(values) };
}

/** @param {readonly Deciding[]} found */
function shelf([found]) {
  return found ? `${found.strategy}, ${found.items} products, ${found.tastes} tastes` : '';
}
