import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readKept } from './kept';
import { openDemo } from './launch';
import { birebirOn, placement, readShelf, soon } from './on-page';
import { SHOP } from './one-document';
import { errorsOn, openOwnPage, tag } from './own-page';
import { listen } from './time-travel';

const demo = openDemo();

const go = (page: Page, name: string) =>
  page.getByRole('link', { name, exact: true }).first().click();

const openShop = async (page: Page): Promise<void> => {
  await openOwnPage(
    page,
    { head: tag('data-catalogue="/catalogue.json"'), body: SHOP },
    'tek.html',
  );
  const birebir = await birebirOn(page);
  await birebir.evaluate((api) => api.consent({ remember: true, personalise: true }));
  await readShelf(page, 'home-top');
};

const alternativesTo = async (page: Page): Promise<string> =>
  (await readShelf(page, 'product-alternatives')).reason;

test('in a shop of one document every page counts, and shelves follow', async () => {
  const page = await demo.openPage();
  const errors = errorsOn(page);
  await page.clock.install();
  await openShop(page);
  await listen(page, true);
  await go(page, 'Rize Siyah Çayı, 500 g');
  await expect.poll(() => alternativesTo(page), soon).toBe('Şuna benzer: Rize Siyah Çayı, 500 g');
  await go(page, 'Kekik Balı, 450 g');
  await expect.poll(() => alternativesTo(page), soon).toBe('Şuna benzer: Kekik Balı, 450 g');
  expect((await readShelf(page, 'product-alternatives')).ids).not.toContain('kekik-bali');
  await page.goBack();
  await expect.poll(() => alternativesTo(page), soon).toBe('Şuna benzer: Rize Siyah Çayı, 500 g');
  await go(page, 'Dükkân');
  await readShelf(page, 'home-top');

  const eventsOf = async (name: string) =>
    ((await readKept(page))?.events ?? []).filter((event) => event.name === name);
  await expect.poll(async () => (await eventsOf('page_view')).length, soon).toBe(5);
  const viewed = (await eventsOf('view_item')).map(({ data }) => data.items?.[0]?.item_id);
  expect(viewed).toEqual(['siyah-cay-500', 'kekik-bali', 'siyah-cay-500']);
  expect(errors).toEqual([]);
});

// src/app/observe/follow-pages.ts: pages are followed only once the first one has been read, 3.2 s where it shows no product.
test('a visitor who goes on at once is followed too', async () => {
  const page = await demo.openPage();
  await openShop(page);
  await go(page, 'Rize Siyah Çayı, 500 g');
  await placement(page, 'product-alternatives').locator('li').first().waitFor({ timeout: 5_000 });
});

test('nothing of the shop is patched', async () => {
  const page = await demo.openPage();
  await openOwnPage(
    page,
    {
      head: `<script>window.dataLayer=[];window.ownPush=dataLayer.push</script>${tag('data-catalogue="/catalogue.json"')}`,
      body: SHOP,
    },
    'tek.html',
  );
  await readShelf(page, 'home-top');
  const untouched = await page.evaluate(() => {
    const native = (act: unknown) => /\[native code\]/.test(String(act));
    const { dataLayer, ownPush } = window as unknown as { dataLayer: unknown[]; ownPush: unknown };
    return {
      own: ['pushState', 'replaceState'].filter((name) => Object.hasOwn(history, name)),
      native: [
        history.pushState,
        history.replaceState,
        fetch,
        XMLHttpRequest.prototype.open,
        EventTarget.prototype.addEventListener,
      ].every(native),
      push: dataLayer.push === ownPush,
      length: dataLayer.length,
      handlers: [
        window.onerror,
        window.onunhandledrejection,
        window.onunload,
        window.onbeforeunload,
      ],
    };
  });
  expect(untouched).toEqual({
    own: [],
    native: true,
    push: true,
    length: 0,
    handlers: [null, null, null, null],
  });
});
