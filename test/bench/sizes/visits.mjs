// @ts-check
import { buildSite } from '../../../demo/tools/site/build-site.mjs';
import {
  hasSnapshot,
  leaveByLink,
  leaveByTab,
  visitWithConsent,
} from '../measure/returning-visitor.mjs';
import { openBenchServer } from '../serve/bench-server.mjs';
import { shopPage } from '../serve/shop-pages.mjs';
import { CATALOGUE_LATE_MS, lookAround } from './look-around.mjs';

/** @import { Browser, BrowserContextOptions, Page } from 'playwright-core' */
/** @import { Visit } from './look-around.mjs' */

/** @type {BrowserContextOptions} */
const WIDE = { viewport: { width: 1280, height: 900 } };
/** @type {BrowserContextOptions} */
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/**
 * The first visit to the demo's home page, a repeat visit with consent, and a shop that has nothing but the tag.
 * @param {Browser} browser
 * @param {string} folder
 */
export async function visitDemo(browser, folder) {
  await buildSite({ folder });
  const pages = {
    '/index.html': await shopPage(folder, 'index.html'),
    '/bare.html': await shopPage(folder, 'bare.html'),
  };
  /** @type {Record<string, number>} */
  const delays = {};
  const server = await openBenchServer({ folder, pages, delays });
  const home = `${server.url}/index.html`;
  try {
    return {
      first: await first(home, WIDE),
      firstPhone: await first(home, PHONE),
      bare: await first(`${server.url}/bare.html`, WIDE),
      repeat: await repeat(home, WIDE),
      repeatPhone: await repeat(home, PHONE),
      keptByLink: [await leave(), await leave(), await leave()].filter(Boolean).length,
    };
  } finally {
    await server.close();
  }

  /** @param {string} address @param {BrowserContextOptions} device @returns {Promise<Visit>} */
  function first(address, device) {
    return inContext(device, (page) => lookAround(page, address));
  }

  /** @param {string} address @param {BrowserContextOptions} device @returns {Promise<Visit>} */
  function repeat(address, device) {
    return inContext(device, async (page) => {
      await visitWithConsent(page, address);
      await leaveByTab(page);
      delays['/catalogue.json'] = CATALOGUE_LATE_MS;
      const visit = await lookAround(page, address);
      delays['/catalogue.json'] = 0;
      return visit;
    });
  }

  /** By a link to a page that ends the visit: is there a snapshot? */
  function leave() {
    return inContext(WIDE, async (page) => {
      await visitWithConsent(page, home);
      await leaveByLink(page);
      return hasSnapshot(page);
    });
  }

  /**
   * @template Result
   * @param {BrowserContextOptions} device
   * @param {(page: Page) => Promise<Result>} use
   */
  async function inContext(device, use) {
    const context = await browser.newContext(device);
    try {
      return await use(await context.newPage());
    } finally {
      await context.close();
    }
  }
}
