import { chromium } from 'playwright-core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openShop } from '../../../demo/tools/shop-server.mjs';
import { openCollector } from '../delivery/collector';
import { openFront } from '../delivery/faulty-front';
import { chromiumFlags, needChromium } from '../find-chromium.mjs';
import { openOwnPage } from '../own-page';
import { agree, allArrive, openSelling, patiently, search, terms } from './selling';

/** A browser that keeps pages for the way back, as those of visitors do and those of tests do not. */
const openVisitor = async () => {
  const shop = await openShop({ port: 0 });
  const browser = await chromium.launch({
    executablePath: needChromium(),
    args: chromiumFlags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  onTestFinished(async () => {
    await browser.close();
    await shop.close();
  });
  const collector = await openCollector(new URL(shop.url).origin);
  const front = await openFront(collector.address);
  const context = await browser.newContext({
    baseURL: shop.url,
    permissions: ['local-network-access'],
  });
  return { collector, front, page: await context.newPage() };
};

test('a page that sends is kept for the way back, does not hold the place meanwhile, and goes on sending', async () => {
  const { collector, front, page } = await openVisitor();
  const birebir = await openSelling(page, front.address);
  await agree(birebir);
  await search(birebir, terms('before', 3));
  await allArrive(collector, terms('before', 3));
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'kept' : 'loaded';
    });
  });
  await openOwnPage(page, {}, 'next.html');
  const held = await page.evaluate(async () => (await navigator.locks.query()).held?.length);
  expect(held).toBe(0);
  // A page that comes back out of the cache loads nothing.
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.title()).toBe('kept');
  await page.evaluate(() =>
    (
      globalThis as unknown as { birebir: { track(name: string, data: object): Promise<unknown> } }
    ).birebir.track('search', { search_term: 'after1' }),
  );
  await allArrive(collector, ['after1']);
}, 60_000);

test('after destroy nothing is sent and no place is held, though events are still kept', async () => {
  const { collector, front, page } = await openVisitor();
  const birebir = await openSelling(page, front.address);
  await agree(birebir);
  await search(birebir, terms('before', 3));
  await allArrive(collector, terms('before', 3));
  await birebir.evaluate((api) => api.destroy());
  const before = front.requests();
  const [told] = await search(birebir, ['after']);
  expect(told?.told).toEqual({ stored: true });
  await page.waitForTimeout(2_500);
  expect(front.requests()).toBe(before);
  expect(await page.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(0);
  const next = await openSelling(page, front.address);
  await search(next, ['next']);
  await allArrive(collector, ['after', 'next']);
}, 60_000);

test('what is destroyed while it is still loading does not begin to send', async () => {
  const { front, page } = await openVisitor();
  const birebir = await openSelling(page, front.address);
  await birebir.evaluate((api) => {
    api.consent({ remember: true, personalise: true, send: true });
    void api.track('search', { search_term: 'a' });
    api.destroy();
  });
  await page.waitForTimeout(3_000);
  expect(front.requests()).toBe(0);
  await vi.waitUntil(
    async () =>
      (await page.evaluate(async () => (await navigator.locks.query()).held?.length)) === 0,
    patiently,
  );
}, 60_000);
