import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { chromiumFlags, needChromium } from '../find-chromium.mjs';
import { openDemo } from '../launch';
import { birebirOn, readShelf, soon } from '../on-page';
import { errorsOn, openOwnPage, tag } from '../own-page';
import { beginAnew, holds } from './begin-anew';

const demo = openDemo();
const CATALOGUE = 'data-catalogue="/catalogue.json"';
const ROOM = '<div data-birebir-placement="home-top" style="display:block;min-height:360px"></div>';

test('taken off and put on a hundred times, the page holds no more than after ten', async () => {
  const page = await demo.openPage();
  const errors = errorsOn(page);
  await openOwnPage(page, { head: tag(CATALOGUE), body: ROOM });
  await readShelf(page, 'home-top');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await beginAnew(page, 10);
  const early = await holds(session);
  await beginAnew(page, 90);
  const late = await holds(session);
  expect(errors).toEqual([]);
  expect([late['window'], late['navigation']]).toEqual([early['window'], early['navigation']]);
  // A shelf that is being drawn while it is taken off may leave itself behind: some do, by far not each.
  const grown = (name: string) => ((late[name] ?? 0) - (early[name] ?? 0)) / 90;
  expect(grown('JSEventListeners')).toBeLessThan(6);
  expect(grown('document')).toBeLessThan(0.5);
  expect(grown('Nodes')).toBeLessThan(60);
  expect(grown('Documents')).toBe(0);
});

test('a page with the tag comes back out of the back-forward cache, and goes on', async ({
  skip,
}) => {
  const browser = await chromium.launch({
    executablePath: needChromium(),
    args: chromiumFlags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await (await browser.newContext({ baseURL: demo.url() })).newPage();
    const returns = async (path: string): Promise<boolean> => {
      await page.goto(path);
      if (path !== 'icon.svg') await page.waitForLoadState('networkidle');
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          Object.assign(window, { persisted });
        });
      });
      await page.goto('icons.svg');
      await page.goBack({ waitUntil: 'commit' });
      await new Promise((resolve) => setTimeout(resolve, 500));
      return page.evaluate(() => (window as { persisted?: boolean }).persisted === true);
    };
    const able = await returns('without/account.html');
    skip(!able, 'This Chromium keeps no page of this shop at all, with or without the tag.');
    expect(await returns('account.html')).toBe(true);
    const birebir = await birebirOn(page);
    await birebir.evaluate((api) => api.track('search', { search_term: 'bal' }));
    const viewed = async () =>
      (await birebir.evaluate((api) => api.export())).events.filter(
        ({ name }) => name === 'page_view',
      );
    await expect.poll(async () => (await viewed()).length, soon).toBe(2);
    const why = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return (entry as { notRestoredReasons?: unknown } | undefined)?.notRestoredReasons ?? null;
    });
    expect(why).toBe(null);
  } finally {
    await browser.close();
  }
});

test.each([
  ['1970', ['1970-01-01T00:00:01Z']],
  ['2099', ['2099-12-31T23:59:59Z']],
  ['that goes back', ['2099-06-01T10:00:00Z', '2026-06-01T10:00:00Z', '1970-01-02T00:00:00Z']],
])('on a clock of %s the shop is unharmed and what happens is kept', async (_, times) => {
  const page = await demo.openPage();
  const errors = errorsOn(page);
  for (const [at, time] of times.entries()) {
    await page.clock.setSystemTime(new Date(time));
    await page.goto(`product.html?id=${['kekik-bali', 'taze-kasar', 'siyah-cay-500'][at]}`);
    await readShelf(page, 'product-alternatives');
    const birebir = await birebirOn(page);
    const told = await birebir.evaluate((api) => {
      api.consent({ remember: true, personalise: true, ask: true });
      return api.track('search', { search_term: 'bal' });
    });
    expect(told).toEqual({ stored: true });
    const { searches, tastes } = await birebir.evaluate((api) => api.profile());
    expect(searches).toContain('bal');
    expect(tastes.every((taste) => Object.values(taste).every((one) => !Number.isNaN(one)))).toBe(
      true,
    );
    await page.waitForLoadState('networkidle');
  }
  expect(errors).toEqual([]);
});

test('nothing is counted, kept or asked for while a page is prerendered', async () => {
  const page = await demo.openPage();
  const chunks: string[] = [];
  page.on('request', (request) => {
    if (/\/chunks\//.test(request.url())) chunks.push(request.url());
  });
  await page.addInitScript(() => {
    let prerendering = true;
    Object.defineProperty(document, 'prerendering', { get: () => prerendering });
    Object.assign(window, {
      show: () => {
        prerendering = false;
        document.dispatchEvent(new Event('prerenderingchange'));
      },
    });
  });
  await openOwnPage(page, { head: tag(CATALOGUE), body: ROOM });
  const birebir = await birebirOn(page);
  await page.waitForLoadState('networkidle');
  expect(chunks).toEqual([]);
  await page.evaluate('show()');
  await readShelf(page, 'home-top');
  const { events } = await birebir.evaluate((api) => api.export());
  expect(events.filter(({ name }) => name === 'page_view')).toHaveLength(1);
});
