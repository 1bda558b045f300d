import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { BirebirEvent } from '../../src/index';
import { readKept } from './kept';
import { openDemo, visit } from './launch';
import { answerConsent, birebirOn, placement, readShelf, soon } from './on-page';
import { letPass } from './time-travel';

const demo = openDemo();
const PRODUCTS = ['kekik-bali', 'taze-kasar', 'kahvalti-cayi'];

const eventsOn = async (page: Page, name: string): Promise<readonly BirebirEvent[]> =>
  ((await readKept(page))?.events ?? []).filter((event) => event.name === name);

/** A list, then three of its products, in a shop that has nothing of ours but the tag. */
const walk = async (page: Page, shop: string): Promise<void> => {
  await visit(page, shop);
  await answerConsent(page, 'yes');
  await page.goto(shop);
  await expect.poll(async () => (await readKept(page))?.values['catalogue'], soon).toBeDefined();
  for (const id of PRODUCTS) {
    await page.goto(`${shop}?id=${id}`);
    await expect
      .poll(async () => (await eventsOn(page, 'view_item')).at(-1)?.data.items?.[0]?.item_id, soon)
      .toBe(id);
  }
};

test.each([
  { shop: 'ga4.html', brand: 'Demli Saat' },
  { shop: 'bare.html', brand: undefined },
])('$shop is understood by the tag alone', async ({ shop, brand }) => {
  const page = await demo.openPage();
  await walk(page, shop);
  const seen = (await eventsOn(page, 'view_item')).map(({ data }) => ({
    currency: data.currency,
    price: data.items?.[0]?.price,
  }));
  expect(seen).toEqual([329.9, 299.9, 154.9].map((price) => ({ currency: 'TRY', price })));
  expect((await eventsOn(page, 'view_item')).at(-1)?.data.items?.[0]).toMatchObject({
    item_name: 'Kahvaltı Çayı, 48 Demlik Poşet',
    ...(brand && { item_brand: brand, item_category2: 'Kahvaltılık' }),
  });

  const { ids } = await readShelf(page, 'auto-alternatives');
  expect(ids.length).toBeGreaterThanOrEqual(4);
  expect(ids).not.toContain('kahvalti-cayi');
  const below = await page.evaluate(() => {
    const bottom = (element: Element | null | undefined) =>
      element?.getBoundingClientRect().bottom ?? Number.NaN;
    const shelf = document.querySelector('[data-birebir-placement="auto-alternatives"]');
    return (
      (shelf?.getBoundingClientRect().top ?? 0) >=
      bottom(document.querySelector('h1')?.closest('main > *'))
    );
  });
  expect(below).toBe(true);
  const birebir = await birebirOn(page);
  const { unfinished } = await birebir.evaluate((api) => api.profile());
  expect(unfinished.map(({ id }) => id)).toEqual(PRODUCTS.toReversed());
});

test('the list on which somebody agreed is known on the next page', async () => {
  const page = await demo.openPage();
  await visit(page, 'bare.html');
  await answerConsent(page, 'yes');
  await expect.poll(async () => (await readKept(page))?.values['catalogue'], soon).toBeDefined();
  await page.locator('a[href*="kahvalti-cayi"]').first().click();
  await page.waitForURL('**id=kahvalti-cayi');
  await page.waitForLoadState('networkidle');
  await placement(page, 'auto-alternatives').locator('li').first().waitFor({ timeout: 3_000 });
});

test.each([
  { shop: 'ga4.html', button: 'Sepete At' },
  { shop: 'bare.html', button: 'Sepete ekle' },
])('putting something into the basket of $shop counts once', async ({ shop, button }) => {
  const page = await demo.openPage();
  await page.clock.install();
  await visit(page, `${shop}?id=kekik-bali`);
  await answerConsent(page, 'yes');
  await expect.poll(() => eventsOn(page, 'view_item'), soon).toHaveLength(1);
  await page.getByRole('button', { name: button, exact: true }).first().click();
  // A shop that tells of it does so by now.
  await letPass(page, 6_000);
  await expect.poll(() => eventsOn(page, 'add_to_cart'), soon).toHaveLength(1);
  const birebir = await birebirOn(page);
  const { cart } = await birebir.evaluate((api) => api.profile());
  expect(cart).toEqual({ 'kekik-bali': 1 });
});

test('a search is remembered with what it found', async () => {
  const page = await demo.openPage();
  await visit(page, '');
  await answerConsent(page, 'yes');
  await page.goto('search.html?q=bal');
  await expect.poll(() => eventsOn(page, 'search'), soon).toHaveLength(1);
  expect((await eventsOn(page, 'search'))[0]?.data.search_term).toBe('bal');
});
