// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openMeter } from '../measure/meter.mjs';
import { pause } from '../measure/pause.mjs';
import { summary } from '../measure/statistics.mjs';
import { shopPage } from '../serve/shop-pages.mjs';
import { ownJson } from '../synthetic/own-json.mjs';
import { makeProducts } from '../synthetic/products.mjs';

/** @import { Browser } from 'playwright-core' */
/** @import { Row } from '../report/row.mjs' */
/** @import { Server } from './sample.mjs' */

const ROUNDS = 2;
const VIEW_MS = 1500;
const BLANK = '/without/heap.html';
const SHOPS = [
  { count: 1000, goal: 350 },
  { count: 10_000, goal: 1500 },
];

/** The listing page over larger catalogues, by path. @param {string} folder of the built demo */
export async function heapPages(folder) {
  const page = await shopPage(folder, 'category.html');
  /** @type {Record<string, string>} */
  const pages = { [BLANK]: await readFile(join(folder, 'without/category.html'), 'utf8') };
  for (const { count } of SHOPS) {
    pages[`/heap-${count}.html`] = page.replace('./catalogue.json', `./heap-${count}.json`);
    pages[`/heap-${count}.json`] = ownJson(makeProducts(count));
  }
  return pages;
}

/** What stays in use after a full collection, over the page without a script. @param {Browser} browser @param {Server} server @returns {Promise<Row[]>} */
export async function measureHeaps(browser, server) {
  /** @type {Map<number, number[]>} */
  const added = new Map(SHOPS.map(({ count }) => [count, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const blank = await heapKb(browser, server.url + BLANK);
    for (const [count, found] of added)
      found.push((await heapKb(browser, `${server.url}/heap-${count}.html`)) - blank);
  }
  return SHOPS.map(({ count, goal }) => ({
    what: `heap over control, a shelf and ${count} products`,
    unit: 'kB',
    ...summary(added.get(count) ?? []),
    goal,
  }));
}

/** @param {Browser} browser @param {string} address */
async function heapKb(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const meter = await openMeter(page);
    await page.goto(address);
    await pause(VIEW_MS);
    return (await meter.heapBytes()) / 1000;
  } finally {
    await context.close();
  }
}
