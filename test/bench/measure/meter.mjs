// @ts-check
/** @import { Page } from 'playwright-core' */

/**
 * Running totals of one page's main thread, in ms of processor time (not of the clock: other processes of a shared
 * machine do not count), and what it holds.
 * @typedef {{ taskMs: number, listeners: number }} Reading
 */

/**
 * Reads a page's main thread by the DevTools protocol.
 * @param {Page} page
 */
export async function openMeter(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  /** @returns {Promise<Reading>} */
  async function read() {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return {
      // What the protocol itself costs is not the page's.
      taskMs: ((of['TaskDuration'] ?? 0) - (of['DevToolsCommandDuration'] ?? 0)) * 1000,
      listeners: of['JSEventListeners'] ?? 0,
    };
  }
  return {
    read,
    /**
     * What `work` costs. It runs from a timer: what is evaluated directly would count as the protocol's.
     * @param {string} work statements, in an async function
     */
    async cost(work) {
      const body = `try { ${work} } finally { done(); }`;
      const expression = `new Promise((done) => setTimeout(async () => { ${body} }))`;
      const before = await read();
      await session.send('Runtime.evaluate', { expression, awaitPromise: true });
      return (await read()).taskMs - before.taskMs;
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
  };
}
