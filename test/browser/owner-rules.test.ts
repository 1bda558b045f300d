import { expect, test } from 'vitest';
import { openDemo } from './launch';
import { birebirOn, placement, readShelf } from './on-page';
import { openOwnPage, stub, tag, warningsOn } from './own-page';

const demo = openDemo();

const PLACE =
  '<div data-birebir-placement="vitrin" data-birebir-strategy="discounted" style="min-height:340px"></div>';

const head = (rules: object): string => `${stub()}
  <script>birebir('config', { placements: { vitrin: ${JSON.stringify(rules)} } })</script>
  ${tag('data-catalogue="/catalogue.json"')}`;

test('what the owner pins stands first, what the owner excludes is not there, and both can be asked about', async () => {
  const page = await demo.openPage();
  const warnings = warningsOn(page);
  const rules = { pins: ['siyah-cay-500'], exclude: ['category:Sport', 'kekik-bali'] };
  await openOwnPage(page, { head: head(rules), body: PLACE });
  const { ids } = await readShelf(page, 'vitrin');
  expect(ids[0]).toBe('siyah-cay-500');
  expect(ids).not.toContain('kekik-bali');
  const birebir = await birebirOn(page);
  const explanation = await birebir.evaluate((api) => api.explain('vitrin'));
  expect(explanation?.chosen[0]).toMatchObject({
    kept: 'pinned',
    because: { id: 'because.pinned' },
  });
  const rejected = explanation?.attempts.flatMap((attempt) => attempt.rejected) ?? [];
  expect(rejected.find(({ id }) => id === 'kekik-bali')?.rule).toBe('excluded');
  expect(warnings).toEqual([]);
});

test('a mistake in the rules is one sentence, and the shelf stands all the same', async () => {
  const page = await demo.openPage();
  const warnings = warningsOn(page);
  await openOwnPage(page, { head: head({ pins: 'siyah-cay-500' }), body: PLACE });
  await readShelf(page, 'vitrin');
  expect(await placement(page, 'vitrin').locator('li').count()).toBeGreaterThanOrEqual(4);
  expect(warnings).toEqual([
    'Birebir: “pins” of the placement “vitrin” should be a list of product ids, not “siyah-cay-500”. It is left out.',
  ]);
});
