import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { chromiumFlags, needChromium } from '../find-chromium.mjs';
import { type HostileSite, openHostileSite } from './hostile-site';
import { injectionSite } from './injection-site';

/** Opens the shops full of traps for the tests of one file; gives what opens a page of somebody new there. */
export const openTraps = (): (() => Promise<Page>) => {
  let browser: Browser;
  let site: HostileSite;
  beforeAll(async () => {
    site = await openHostileSite(injectionSite);
    browser = await chromium.launch({ executablePath: needChromium(), args: chromiumFlags });
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return async () => (await browser.newContext({ baseURL: site.url })).newPage();
};
