import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openDemo, visit } from './launch';
import { consentButton, readShelf, spoken } from './on-page';
import { letPass, listen } from './time-travel';
import { looked, somebodyWho } from './visitors';

const demo = openDemo();
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What stands in the way of somebody who cannot see, hear or point well, on the whole page. */
const barriers = async (page: Page): Promise<readonly string[]> => {
  await page.addScriptTag({ path: axePath });
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      // Told apart below.
      rules: { 'landmark-unique': { enabled: false } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
    );
  });
};

/** Whether a page can be moved sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const dressed = async (language: string, theme: string, width: number): Promise<Page> => {
  const page = await demo.openPage({ viewport: { width, height: 800 } });
  await page.addInitScript(
    ([lang, look]) => {
      localStorage.setItem('mahalle.language', lang);
      localStorage.setItem('mahalle.theme', look);
    },
    [language, theme] as const,
  );
  return page;
};

test.each([
  { language: 'tr', theme: 'light', width: 360 },
  { language: 'tr', theme: 'dark', width: 1280 },
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'en', theme: 'dark', width: 360 },
])(
  'everybody can use the pages in $language, $theme, $width px wide',
  async ({ language, theme, width }) => {
    const page = await dressed(language, theme, width);
    const yes = page.getByRole('button', {
      name: language === 'tr' ? 'Bana göre düzenle' : 'Tailor it',
    });
    const { errors } = await visit(page, '');
    await readShelf(page, 'home-top');
    await readShelf(page, 'home-resume');
    await yes.waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await yes.click();
    await page.goto('product.html?id=siyah-cay-500');
    await readShelf(page, 'product-alternatives');
    await readShelf(page, 'product-goes-with');
    expect(await barriers(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
  },
);

test.each([360, 1280])(
  'a greeting fits and can be used by everybody, %i px wide',
  async (width) => {
    const page = await somebodyWho(demo, looked(3, 'kekik-bali', 'kestane-bali'), {
      viewport: { width, height: 700 },
    });
    await page.goto('');
    await readShelf(page, 'home-top');
    await listen(page, true);
    await spoken(page).waitFor();
    await letPass(page, 1_000);
    expect(await barriers(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const {
      x = -1,
      y = -1,
      width: wide = 0,
      height = 0,
    } = (await spoken(page).boundingBox()) ?? {};
    expect(Math.min(x, y, width - x - wide, 700 - y - height)).toBeGreaterThanOrEqual(0);
  },
);

test('the consent card leaves the shop within reach', async () => {
  const page = await demo.openPage({ viewport: { width: 360, height: 640 } });
  await visit(page, 'product.html?id=kekik-bali');
  await consentButton(page, 'no').waitFor();
  await page.getByRole('button', { name: 'Sepete ekle', exact: true }).click();
  await page.getByRole('link', { name: 'Sepete git' }).waitFor();
});

// An empty home-resume falls back to “new”, which is the list right above it (core/decide/placement.ts).
test('our shelves do not repeat the shop’s own lists', async () => {
  const page = await demo.openPage();
  await visit(page, '');
  const own = await page.locator('main section h2:not([part])').allInnerTexts();
  for (const id of ['home-top', 'home-resume']) {
    expect(own).not.toContain((await readShelf(page, id)).heading);
  }
});
