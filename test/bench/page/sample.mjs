// @ts-check
import { openMeter } from '../measure/meter.mjs';
import { pause } from '../measure/pause.mjs';
import { openProfiler } from '../measure/profiler.mjs';
import { leaveByTab, visitWithConsent } from '../measure/returning-visitor.mjs';
import { clickTenTimes, findButtons } from './ten-clicks.mjs';
import { watchPage } from './watch-page.mjs';

/** @import { Browser, BrowserContext, Page } from 'playwright-core' */
/** @import { Variant } from './variants.mjs' */
/** @import { Seen } from './watch-page.mjs' */
/** @import { Transfer } from '../serve/ledger.mjs' */
/** @import { openBenchServer } from '../serve/bench-server.mjs' */

/**
 * One view: what is loaded, what the main thread does (`own…`: what a script of ours or the peer's does itself), what is left.
 * @typedef {Seen & { gzKb: number, codeKb: number, requests: number, taskMs: number, ownMs: number,
 *   clicksMs: number, ownClicksMs: number, listeners: number, heapKb: number, upBytes: number }} Sample
 */
/** @typedef {Awaited<ReturnType<typeof openBenchServer>>} Server */

const OWN = /\/(?:birebir|peer)\//;
const VIEWPORT = { width: 1280, height: 900 };
const SLOWER = 4;
/** What a script does at once, when idle and shortly after is over by then. */
const VIEW_MS = 1300;
const CLICKED_MS = 250;
const SENT_MS = 150;

/**
 * One view of the page, ten clicks and the leaving, by somebody new (or who was here before).
 * @param {Browser} browser
 * @param {Server} server
 * @param {Variant} variant
 * @returns {Promise<Sample>}
 */
export async function takeSample(browser, server, { path, again }) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const address = server.url + path;
  try {
    if (again) await visitBefore(context, address);
    const page = await context.newPage();
    await page.addInitScript(watchPage);
    return await view(page, server, address);
  } finally {
    await context.close();
  }
}

/** In a page of its own, so that nothing is compiled when the measured one opens. @param {BrowserContext} context @param {string} address */
async function visitBefore(context, address) {
  const page = await context.newPage();
  await visitWithConsent(page, address);
  await leaveByTab(page);
  await page.close();
}

/** @param {Page} page @param {Server} server @param {string} address @returns {Promise<Sample>} */
async function view(page, server, address) {
  const meter = await openMeter(page);
  const profiler = await openProfiler(page);
  await meter.forgetFiles();
  await meter.slowDown(SLOWER);
  server.ledger.take();
  const blank = await meter.read();
  await profiler.start();
  await page.goto(address);
  await pause(VIEW_MS);
  const ownMs = await profiler.stop(OWN);
  const viewed = await meter.read();
  const loaded = [...server.ledger.peek()];

  const buttons = await findButtons(page);
  const ready = await meter.read();
  await profiler.start();
  await clickTenTimes(page, buttons);
  await pause(CLICKED_MS);
  const ownClicksMs = await profiler.stop(OWN);
  const clicked = await meter.read();
  const seen = /** @type {Seen} */ (await page.evaluate('window.benchSeen'));

  await profiler.close();
  await meter.slowDown(1);
  const heapBytes = await meter.heapBytes();
  // Only now: what an earlier page left behind is collected.
  const { listeners } = await meter.read();
  await page.goto('about:blank');
  await pause(SENT_MS);
  return {
    ...seen,
    gzKb: gzKb(loaded),
    codeKb: gzKb(loaded.filter(({ path: name }) => name.endsWith('.js'))),
    requests: loaded.length,
    taskMs: viewed.taskMs - blank.taskMs,
    ownMs,
    clicksMs: clicked.taskMs - ready.taskMs,
    ownClicksMs,
    listeners,
    heapKb: heapBytes / 1000,
    upBytes: server.ledger.take().reduce((sum, { upBytes }) => sum + upBytes, 0),
  };
}

/** @param {readonly Transfer[]} transfers */
function gzKb(transfers) {
  return transfers.reduce((sum, { gzBytes }) => sum + gzBytes, 0) / 1000;
}
