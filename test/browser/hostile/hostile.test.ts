import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFlags, needChromium } from '../find-chromium.mjs';
import { type HostileSite, openHostileSite } from './hostile-site';
import { hostilePages } from './pages/index';
import { visitHostile } from './visit-hostile';
import { writePage } from './write-page';

let browser: Browser;
let site: HostileSite;

beforeAll(async () => {
  site = await openHostileSite(({ pathname, searchParams }) => {
    const found = /^\/hostile\/(\d+)$/.exec(pathname);
    const page = hostilePages[Number(found?.[1])];
    return (
      page && {
        body: writePage(page, searchParams.has('tag')),
        ...(page.contentType && { contentType: page.contentType }),
        ...(page.headers && { headers: page.headers }),
      }
    );
  });
  browser = await chromium.launch({ executablePath: needChromium(), args: chromiumFlags });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('the shop is unharmed on a page', () => {
  for (const [at, page] of hostilePages.entries()) {
    const run = page.wrong === undefined ? test : test.fails;
    run(page.wrong === undefined ? page.title : `${page.title}: ${page.wrong}`, async () => {
      const [without, tagged] = await Promise.all([
        visitHostile(browser, `${site.url}hostile/${at}`, page, false),
        visitHostile(browser, `${site.url}hostile/${at}?tag`, page, true),
      ]);
      expect(tagged.errors).toEqual(without.errors);
      expect(tagged.changes.replace('window.birebir added\n', '')).toBe(
        without.changes.replace('', ''),
      );
      expect(tagged.changes).toContain('window.birebir added\n');
      expect(tagged.host).toBe(without.host);
      expect(tagged.tracked).toEqual(page.stores === false ? expect.any(String) : 'stored');
      if (page.shelf !== false) expect(tagged.shelf).toBe(true);
      expect(tagged.holds).toBe(true);
      expect(tagged.warnings.filter((warning) => /a fault of ours/.test(warning))).toEqual([]);
    });
  }
});
