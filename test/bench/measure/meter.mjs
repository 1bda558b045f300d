// @ts-check
/** @import { Page } from 'playwright-core' */

/**
 * Running totals of one page's main thread, in ms of processor time (not of the clock: other processes of a shared
 * machine do not count), and what it holds.
 * @typedef {{ taskMs: number, scriptMs: number, listeners: number }} Reading
 */

/**
 * Reads a page's main thread by the DevTools protocol.
 * @param {Page} page
 */
export async function openMeter(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    /** @returns {Promise<Reading>} */
    async read() {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
      return {
        // What the protocol itself costs is not the page's.
        taskMs: ((of['TaskDuration'] ?? 0) - (of['DevToolsCommandDuration'] ?? 0)) * 1000,
        scriptMs: (of['ScriptDuration'] ?? 0) * 1000,
        listeners: of['JSEventListeners'] ?? 0,
      };
    },
    /** @param {number} rate 4 makes the processor a quarter as fast */
    slowDown: (rate) => session.send('Emulation.setCPUThrottlingRate', { rate }),
    forgetFiles: () => session.send('Network.setCacheDisabled', { cacheDisabled: true }),
    /** Bytes of the JavaScript heap that are still in use after a full collection, typed arrays included. */
    async heapBytes() {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    },
    /** Runs an expression without the wrapping that `page.evaluate` brings along. @param {string} expression */
    start: (expression) => session.send('Runtime.evaluate', { expression }),
  };
}
