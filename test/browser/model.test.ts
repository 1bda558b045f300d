import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../src/cli/model/read-catalogue';
import { modelOf, type Shown } from '../fakes/known';
import { openDemo } from './launch';
import { birebirOn, readShelf, soon } from './on-page';
import { errorsOn, warningsOn } from './own-page';

const demo = openDemo();

const TEA = 'siyah-cay-500';
const WITH_TEA = ['kekik-bali', 'eksi-mayali-ekmek', 'taze-kasar', 'biberli-yesil-zeytin'];

const SHOWN: Shown = { pairs: { bought: WITH_TEA.map((id, at) => [TEA, id, 9 - at] as const) } };

/** The catalogue as the demo serves it: a page reads the same ids in the same order. */
const catalogue = () => readCatalogue('demo/.site/catalogue.json', 'tr');

/** The tea's own page, with `model` set and a place for what is bought with it. */
const openTea = async (page: Page, answer: { readonly status?: number; readonly body: Buffer }) => {
  await page.route('**/model.bin', (route) => route.fulfill(answer));
  await page.route('**/product.html*', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html.replace(
        /data-birebir-placement="product-goes-with"[^>]*>/,
        'data-birebir-placement="product-goes-with" data-birebir-strategy="bought-together goes-with">',
      ),
    });
  });
  await page.goto(`product.html?id=${TEA}`);
};

test('a shop with a model file shows what is bought together, and names with what', async () => {
  const page = await demo.openPage();
  const [warnings, errors] = [warningsOn(page), errorsOn(page)];
  const catalog = await catalogue();
  await openTea(page, { body: Buffer.from(modelOf(catalog, SHOWN)) });
  const shelf = await readShelf(page, 'product-goes-with');
  expect(shelf.heading).toBe('Birlikte alınanlar');
  expect(shelf.reason).toContain('Rize Siyah Çayı');
  expect([...shelf.ids].sort()).toEqual([...WITH_TEA].sort());
  expect((await readShelf(page, 'product-alternatives')).heading).toBe('Benzer seçenekler');

  const explanation = await (await birebirOn(page)).evaluate((api) =>
    api.explain('product-goes-with'),
  );
  expect(explanation?.strategy).toBe('bought-together');
  for (const { score, contributions } of explanation?.chosen ?? []) {
    expect(contributions[0]?.name).toMatch(/^bought:Rize Siyah Çayı/);
    expect(contributions.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 9);
  }
  expect([warnings, errors]).toEqual([[], []]);
});

const harmful: readonly (readonly [
  string,
  (model: Buffer) => { status?: number; body: Buffer },
])[] = [
  ['is cut short', (model) => ({ body: model.subarray(0, model.length >> 1) })],
  [
    'was changed on its way',
    (model) => ({ body: Buffer.from(model.map((one, at) => (at === 99 ? one ^ 4 : one))) }),
  ],
  [
    'is a page that says something else',
    () => ({ body: Buffer.from('<!doctype html><p>Hoş geldiniz') }),
  ],
  ['is not there', () => ({ status: 404, body: Buffer.alloc(0) })],
];

test.each(harmful)(
  'where the model file %s, one sentence says so and the shelf fills',
  async (_, answer) => {
    const page = await demo.openPage();
    const [warnings, errors] = [warningsOn(page), errorsOn(page)];
    const catalog = await catalogue();
    await openTea(page, answer(Buffer.from(modelOf(catalog, SHOWN))));
    expect((await readShelf(page, 'product-goes-with')).heading).toBe('Yanına yakışır');
    await expect
      .poll(() => warnings, soon)
      .toEqual([expect.stringMatching(/^Birebir: .he model file .* do without it\.$/)]);
    expect(errors).toEqual([]);
  },
);

test('a model of another shop is one sentence, and the shelf fills from the rest', async () => {
  const page = await demo.openPage();
  const warnings = warningsOn(page);
  const catalog = await catalogue();
  const turned = { ...catalog, products: [...catalog.products].reverse() };
  await openTea(page, { body: Buffer.from(modelOf(turned, SHOWN)) });
  expect((await readShelf(page, 'product-goes-with')).heading).toBe('Yanına yakışır');
  expect(warnings).toEqual([expect.stringContaining('first products have other ids')]);
});
