import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readKept } from './kept';
import { openDemo, visit } from './launch';
import { answerConsent, birebirOn, lookAt, placement, readShelf, soon } from './on-page';
import { shiftsOf, watchShifts } from './shifts';

const demo = openDemo();
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const BREAKFAST = ['biberli-yesil-zeytin', 'kekik-bali', 'taze-kasar', 'eksi-mayali-ekmek'];

const barriers = async (page: Page): Promise<readonly string[]> => {
  await page.addScriptTag({ path: axePath });
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      '[data-birebir-placement="home-aisles"]',
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
    );
  });
};

/** Somebody who has agreed and looked at breakfast, before they go home. */
const breakfastLover = async (): Promise<Page> => {
  const page = await demo.openPage();
  await watchShifts(page);
  await visit(page, '');
  await answerConsent(page, 'yes');
  await lookAt(page, BREAKFAST);
  return page;
};

test('who looked at breakfast finds the way to it on the home page, and nothing moves', async () => {
  const page = await breakfastLover();
  await page.goto('');
  const row = await readShelf(page, 'home-aisles');
  expect(row.heading).toBe('Reyonlarınız');
  const links = placement(page, 'home-aisles').getByRole('listitem').getByRole('link');
  expect(await links.first().innerText()).toBe('Kahvaltılık');
  expect(await links.first().getAttribute('href')).toMatch(/category\.html\?c=grocery\/breakfast$/);
  await placement(page, 'home-aisles').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(await shiftsOf(page)).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  await placement(page, 'home-aisles').getByRole('button', { name: 'Neden bunlar?' }).click();
  await page.getByText('Sık baktığınız bölüm: Kahvaltılık').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');

  const birebir = await birebirOn(page);
  const explanation = await birebir.evaluate((api) => api.explain('home-aisles'));
  expect(explanation).toMatchObject({ strategy: 'categories', chosen: [] });
  const { facets = [], attempts = [] } = explanation ?? {};
  expect(facets[0]?.facet).toBe('category:Kahvaltılık');
  for (const { score, contributions } of facets)
    expect(contributions.reduce((sum, { value }) => sum + value, 0)).toBe(score);
  const rules = attempts.flatMap(({ rejected }) => rejected.map(({ rule }) => rule));
  expect(rules).toContain('not-sure-enough');
  // Without what they looked at there would be no row.
  const without = await birebir.evaluate((api) =>
    api.explain('home-aisles', { without: { facet: 'category:Kahvaltılık' } }),
  );
  expect(without?.facets?.map(({ facet }) => facet) ?? []).not.toContain('category:Kahvaltılık');

  await links.first().click();
  await page.waitForURL(/category\.html\?c=grocery\/breakfast$/);
  await expect
    .poll(async () => (await readKept(page))?.events.filter(({ name }) => name === 'filter'), soon)
    .toMatchObject([
      {
        data: {
          facet: 'category:Kahvaltılık',
          placement: 'home-aisles',
          strategy: 'categories',
        },
      },
    ]);
});

test('what a visitor strikes out is gone from the row at once', async () => {
  const page = await breakfastLover();
  await page.goto('');
  await readShelf(page, 'home-aisles');
  const way = placement(page, 'home-aisles').getByRole('link', { name: 'Kahvaltılık' });
  expect(await way.count()).toBe(1);
  const birebir = await birebirOn(page);
  await birebir.evaluate((api) => api.strike({ facet: 'category:Kahvaltılık' }));
  await expect.poll(() => way.count(), soon).toBe(0);
});

test('where nothing is known the place takes no room, and its code is not loaded', async () => {
  const page = await demo.openPage();
  const { requests } = await visit(page, '');
  await readShelf(page, 'home-top');
  await readShelf(page, 'home-resume');
  await page.waitForLoadState('networkidle');
  const box = await placement(page, 'home-aisles').boundingBox();
  expect(box?.height).toBe(0);
  expect(requests.filter(({ url }) => /facets-/.test(url))).toEqual([]);
});

/** The home page of a shop that does not link to these. */
const homeWithout = async (selectors: string): Promise<Page> => {
  const page = await breakfastLover();
  await page.addInitScript((gone) => {
    document.addEventListener('DOMContentLoaded', () => {
      for (const element of document.querySelectorAll(gone)) element.remove();
    });
  }, selectors);
  await page.goto('');
  await readShelf(page, 'home-top');
  return page;
};

test('where the page links to departments alone, the row leads to the one that holds what they like', async () => {
  const page = await homeWithout('#all-departments');
  const row = await readShelf(page, 'home-aisles');
  expect(row.heading).toBe('Reyonlarınız');
  const link = placement(page, 'home-aisles').getByRole('listitem').getByRole('link').first();
  expect(await link.innerText()).toBe('Market');
  expect(await link.getAttribute('href')).toMatch(/category\.html\?c=grocery$/);
  const birebir = await birebirOn(page);
  const { attempts = [] } = (await birebir.evaluate((api) => api.explain('home-aisles'))) ?? {};
  expect(attempts.flatMap(({ rejected }) => rejected)).toContainEqual(
    expect.objectContaining({ id: 'category:Kahvaltılık', rule: 'no-link' }),
  );
});

test('where the page has no link of the name the place takes no room, and the owner is told why', async () => {
  const page = await homeWithout('#all-departments, #departments, #header nav, #footer');
  const birebir = await birebirOn(page);
  const attempt = async () =>
    (await birebir.evaluate((api) => api.explain('home-aisles')))?.attempts[0];
  // What chooses categories comes after the first shelf.
  await expect.poll(attempt, { timeout: 20_000 }).toMatchObject({
    outcome: 'nothing to propose',
    rejected: expect.arrayContaining([
      expect.objectContaining({ id: 'category:Kahvaltılık', rule: 'no-link' }),
      expect.objectContaining({ id: 'category:Market', rule: 'no-link' }),
    ]),
  });
  const box = await placement(page, 'home-aisles').boundingBox();
  expect(box?.height).toBe(0);
});
