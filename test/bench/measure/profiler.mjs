// @ts-check
/** @import { Page } from 'playwright-core' */

/** Often enough for a script of a few ms at 4x, seldom enough not to slow the page down. */
const INTERVAL_US = 500;

/** @typedef {{ id: number, callFrame: { url: string }, children?: number[] }} Node */

/**
 * Samples what runs on a page's main thread, and tells how long it was something that a script of a certain address began. Unlike a
 * difference between two pages it holds on a busy machine too.
 * @param {Page} page
 */
export async function openProfiler(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  return {
    start: () => session.send('Profiler.start'),
    /** @param {RegExp} address @returns {Promise<number>} ms */
    async stop(address) {
      const { profile } = await session.send('Profiler.stop');
      const own = nodesUnder(profile.nodes, address);
      const { samples = [], timeDeltas = [] } = profile;
      const us = samples.reduce(
        (sum, id, at) => (own.has(id) ? sum + (timeDeltas[at] ?? 0) : sum),
        0,
      );
      return us / 1000;
    },
    /** Lets go of what it knows, before somebody weighs the heap. */
    close: () => session.detach(),
  };
}

/**
 * The nodes of the call tree that belong to a script of this address or were called by one.
 * @param {readonly Node[]} nodes parents before their children
 * @param {RegExp} address
 */
function nodesUnder(nodes, address) {
  /** @type {Set<number>} */
  const own = new Set();
  for (const { id, callFrame, children = [] } of nodes) {
    if (own.has(id) || address.test(callFrame.url))
      for (const under of [id, ...children]) own.add(under);
  }
  return own;
}
