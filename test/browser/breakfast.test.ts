import { expect, test } from 'vitest';
import { openDemo, visit } from './launch';
import { answerConsent, birebirOn, lookAt, readShelf } from './on-page';
import { shiftsOf, watchShifts } from './shifts';

const demo = openDemo();

const BREAKFAST = [
  'biberli-yesil-zeytin',
  'kekik-bali',
  'taze-kasar',
  'kahvalti-cayi',
  'eksi-mayali-ekmek',
];

test('after five breakfast pages the home page has a breakfast corner, and nothing moved', async () => {
  const page = await demo.openPage();
  await watchShifts(page);
  await visit(page, '');
  const before = await readShelf(page, 'home-top');
  await answerConsent(page, 'yes');
  expect(await shiftsOf(page)).toEqual([]);
  for (const id of BREAKFAST) {
    await lookAt(page, [id]);
    expect(await shiftsOf(page)).toEqual([]);
  }
  await page.goto('');
  const corner = await readShelf(page, 'home-top');
  expect(corner.heading).toMatch(/^Kahvaltılık köşeniz$/i);
  expect(corner.reason).toMatch(/^Şunlara baktığınız için: /);
  expect(corner.reason).toContain('Ekşi Mayalı Köy Ekmeği');
  expect(corner.ids).not.toEqual(before.ids);
  await page.mouse.wheel(0, 900);
  await page.waitForLoadState('networkidle');
  expect(await shiftsOf(page)).toEqual([]);

  const birebir = await birebirOn(page);
  const explanation = await birebir.evaluate((api) => api.explain('home-top'));
  expect(explanation?.strategy).toBe('picked');
  expect(explanation?.chosen.map(({ product }) => product.id)).toEqual(corner.ids);
  const [picked] = explanation?.attempts ?? [];
  expect(picked?.outcome).toBe('chosen');
  const rules = new Set(picked?.rejected.map(({ rule }) => rule));
  expect([...rules].length).toBeGreaterThan(0);
  for (const rule of rules) {
    expect([
      'current',
      'on-page',
      'out-of-stock',
      'in-cart',
      'owned',
      'disliked',
      'seen-too-often',
      'outscored',
    ]).toContain(rule);
  }
  for (const { score, contributions } of [
    ...(explanation?.chosen ?? []),
    ...(picked?.rejected ?? []),
  ]) {
    expect(contributions.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 6);
  }
  const { tastes } = await birebir.evaluate((api) => api.profile());
  expect(tastes[0]?.facet).toMatch(/Kahvaltılık/);
});
