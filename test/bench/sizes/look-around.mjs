// @ts-check
/** @import { Page } from 'playwright-core' */

/** The catalogue file is held back so long on a repeat visit: what is painted before was painted without it. */
export const CATALOGUE_LATE_MS = 1500;
/** What might shift has shifted by then. */
const SETTLED_MS = 1000;
const TAG = /^.*\/birebir\//;

/**
 * What one visit asked for of ours until its first shelf stood, and what it shifted until long after.
 * @typedef {{ paths: string[], beforeCatalogue: boolean, shelfMs: number, cls: number }} Visit
 */

/**
 * @param {Page} page
 * @param {string} address
 * @returns {Promise<Visit>}
 */
export async function lookAround(page, address) {
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction('window.benchShelfMs');
  const seen = await page.evaluate(() => {
    const shelfMs = Number(/** @type {any} */ (window).benchShelfMs);
    const files = /** @type {PerformanceResourceTiming[]} */ (
      performance.getEntriesByType('resource')
    );
    const asked = files.filter(({ startTime }) => startTime < shelfMs);
    const had = asked.filter(({ responseEnd }) => responseEnd > 0 && responseEnd < shelfMs);
    return { shelfMs, asked: asked.map(({ name }) => name), had: had.map(({ name }) => name) };
  });
  await page.waitForTimeout(
    seen.shelfMs < CATALOGUE_LATE_MS ? CATALOGUE_LATE_MS - seen.shelfMs + SETTLED_MS : SETTLED_MS,
  );
  return {
    paths: seen.asked.filter((name) => TAG.test(name)).map((name) => name.replace(TAG, '')),
    beforeCatalogue: !seen.had.some((name) => name.endsWith('/catalogue.json')),
    shelfMs: seen.shelfMs,
    cls: Number(await page.evaluate('window.benchCls')),
  };
}

/** Runs in the page before anything else: notes when the first shelf stands, and what shifts. */
function watch() {
  const page = /** @type {any} */ (window);
  page.benchCls = 0;
  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries()))
      if (!entry.hadRecentInput) page.benchCls += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const places = [...document.querySelectorAll('[data-birebir-placement]')];
    if (places.some((place) => place.shadowRoot?.querySelector('ol')))
      page.benchShelfMs = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}
