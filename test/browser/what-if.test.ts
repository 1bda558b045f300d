import { expect, test } from 'vitest';
import { readKept } from './kept';
import { openDemo, visit } from './launch';
import { answerConsent, birebirOn, lookAt, readShelf, soon } from './on-page';

const demo = openDemo();
const [BREAD, ...OTHERS] = ['eksi-mayali-ekmek', 'kekik-bali', 'taze-kasar'];

test('what would be shown without a look, a product or a search is explained, and nothing changes', async () => {
  const page = await demo.openPage();
  await visit(page, '');
  await answerConsent(page, 'yes');
  await lookAt(page, [BREAD ?? '', ...OTHERS]);
  await page.goto('');
  await readShelf(page, 'home-top');
  const birebir = await birebirOn(page);
  const why = (without?: { readonly event: string } | { readonly item: string }) =>
    birebir.evaluate((api, left) => api.explain('home-top', left && { without: left }), without);
  await expect
    .poll(async () => (await readKept(page))?.events.length ?? 0, soon)
    .toBeGreaterThan(3);
  const looks = (await readKept(page))?.events.filter(({ name }) => name === 'view_item') ?? [];
  const look = looks.find(({ data }) => data.items?.[0]?.item_id === BREAD);
  const shown = await why();
  const told = JSON.stringify(shown?.because);
  expect(told).toContain('Ekmeği');
  for (const without of [{ item: BREAD ?? '' }, { event: look?.id ?? '' }]) {
    const other = await why(without);
    expect(other?.placement).toBe('home-top');
    expect(JSON.stringify(other?.because)).not.toContain('Ekmeği');
    expect(other?.chosen.map(({ score }) => score)).not.toEqual(
      shown?.chosen.map(({ score }) => score),
    );
  }
  // It was only a question.
  const idsOf = (one: typeof shown) => one?.chosen.map(({ product }) => product.id);
  expect(idsOf(await why())).toEqual(idsOf(shown));
  expect((await readKept(page))?.events.some(({ name }) => name === 'strike')).toBe(false);
  expect(await why({ event: 'never-told' })).toBe(undefined);
});
