import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readKept } from './kept';
import { openDemo } from './launch';
import { readShelf, soon } from './on-page';
import { shiftsOf, watchShifts } from './shifts';
import { looked, somebodyWho } from './visitors';

const demo = openDemo();
const CATALOGUE_MS = 3_000;

/** On the home page: somebody with a taste. */
const regular = async (): Promise<Page> => {
  const ids = ['kekik-bali', 'taze-kasar', 'kahvalti-cayi', 'eksi-mayali-ekmek'];
  const page = await somebodyWho(demo, looked(2, ...ids));
  await page.goto('');
  await readShelf(page, 'home-top');
  await page.waitForLoadState('networkidle');
  return page;
};

const snapshot = async (page: Page) => (await readKept(page))?.values['snapshot'];

test('a shelf stands there before the catalogue answers, and stays through the visit', async () => {
  const page = await regular();
  await expect.poll(() => snapshot(page), soon).toBeDefined();
  await page.getByRole('link', { name: 'Market' }).first().click();
  await page.waitForURL('**/category.html**');
  await watchShifts(page);
  let answered = false;
  await page.route('**/catalogue.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, CATALOGUE_MS));
    answered = true;
    await route.continue();
  });
  const catalogue = page.waitForResponse('**/catalogue.json');
  await page.goto('');
  const first = await readShelf(page, 'home-top');
  expect(answered).toBe(false);
  expect(first.heading).toBe('Kahvaltılık köşeniz');
  await catalogue;
  await page.waitForLoadState('networkidle');
  expect(await readShelf(page, 'home-top')).toEqual(first);
  expect(await shiftsOf(page)).toEqual([]);
});

test('what is done just before a page is left is kept', async () => {
  const page = await regular();
  await page.locator('[data-birebir-placement="home-top"] li a').first().click();
  await page.waitForURL('**/product.html**');
  await page.waitForLoadState('networkidle');
  const { events = [] } = (await readKept(page)) ?? {};
  expect(events.map(({ name }) => name)).toContain('select_item');
});
