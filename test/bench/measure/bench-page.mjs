// @ts-check

import { openBenchServer } from '../serve/bench-server.mjs';
import { bundle } from './bundle.mjs';

/** @import { Browser, Page } from 'playwright-core' */

/**
 * Serves an empty page with one bundled script whose exports are `bench`, and opens it as often as asked, in one context: what is
 * stored stays.
 * @template Result
 * @param {object} choice
 * @param {Browser} choice.browser
 * @param {string} choice.folder an empty one
 * @param {string} choice.entry path of the module
 * @param {Readonly<Record<string, string | Uint8Array>>} [choice.pages] more contents by path
 * @param {(open: () => Promise<Page>) => Promise<Result>} use
 */
export async function withBenchPage({ browser, folder, entry, pages = {} }, use) {
  const html =
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/bench.js"></script>';
  const script = await bundle(entry);
  const server = await openBenchServer({
    folder,
    pages: { ...pages, '/bench.html': html, '/bench.js': script },
    isolated: true,
  });
  const context = await browser.newContext();
  try {
    return await use(async () => {
      const page = await context.newPage();
      await page.goto(`${server.url}/bench.html`);
      return page;
    });
  } finally {
    await context.close();
    await server.close();
  }
}
