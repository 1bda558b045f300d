// @ts-check
import { percentile, summary } from '../measure/statistics.mjs';
import { eachTimeMs } from './start-up.mjs';

/** @import { Page } from 'playwright-core' */
/** @import { Row } from '../report/row.mjs' */

/** As many as the log takes in one segment. */
const BURST = 50;
const ROUNDS = 3;
const ALONE = 15;

/** What one event costs, and when it is safe. @param {() => Promise<Page>} open @returns {Promise<Row[]>} */
export async function measureTracking(open) {
  /** @type {number[]} */
  const alone = [];
  /** @type {number[]} */
  const folding = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(await burstMs(open, `tracking-${round}`, false));
    folding.push(await burstMs(open, 'log-10000', true));
  }
  const page = await open();
  /** @type {number[]} */
  const durable = await page.evaluate(`(async () => {
    const tracking = await bench.openTracking('durable', false);
    const times = [];
    for (let i = 0; i < ${ALONE}; i += 1) times.push(await tracking.durableMs());
    return times;
  })()`);
  await page.close();
  return [
    { what: 'one tracked event, in bursts of 50', unit: 'ms', ...summary(alone), goal: 0.02 },
    {
      what: '  the same while the engine runs (its profile folds along)',
      unit: 'ms',
      ...summary(folding),
      goal: 0.02,
      note: 'a visitor of 10,000 events',
    },
    {
      what: 'from track() to durable',
      unit: 'ms',
      ...summary(durable),
      goal: 300,
      note: `p95 ${percentile(durable, 95).toFixed(0)} ms`,
    },
  ];
}

/** @param {() => Promise<Page>} open @param {string} name @param {boolean} engine */
async function burstMs(open, name, engine) {
  const before = `bench.openTracking('${name}', ${engine}).then((tracking) => { window.tracking = tracking; })`;
  return (
    (await eachTimeMs(open, before, `await tracking.burst(${BURST});`, { times: 10, warmUp: 3 })) /
    BURST
  );
}
