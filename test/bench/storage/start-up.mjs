// @ts-check
import { openMeter } from '../measure/meter.mjs';
import { pause } from '../measure/pause.mjs';

/** @import { Page } from 'playwright-core' */

/** A page that has just been opened is not quiet yet. */
const QUIET_MS = 100;

/**
 * Processor time of the main thread for `work`, done once in a page that has never done it: nothing is compiled yet.
 * @param {() => Promise<Page>} open
 * @param {string} before an expression that may give a promise; `window.door` and the like are set here
 * @param {string} work
 */
export async function firstTimeMs(open, before, work) {
  const page = await open();
  try {
    const meter = await openMeter(page);
    await page.evaluate(before);
    await pause(QUIET_MS);
    return await meter.cost(work);
  } finally {
    await page.close();
  }
}

/**
 * The same for `work` done over and over in one page, per time.
 * @param {() => Promise<Page>} open
 * @param {string} before
 * @param {string} work
 * @param {{ times: number, warmUp: number }} often
 */
export async function eachTimeMs(open, before, work, { times, warmUp }) {
  const page = await open();
  try {
    const meter = await openMeter(page);
    await page.evaluate(before);
    /** @param {number} many */
    const repeat = (many) => meter.cost(`for (let i = 0; i < ${many}; i += 1) { ${work} }`);
    await repeat(warmUp);
    return (await repeat(times)) / times;
  } finally {
    await page.close();
  }
}
