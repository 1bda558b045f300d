import { expect, test } from 'vitest';
import { openDemo, visit } from './launch';
import { readShelf } from './on-page';

const demo = openDemo();

test('a product has its alternatives and what goes with it on two different shelves', async () => {
  const page = await demo.openPage();
  await visit(page, 'product.html?id=siyah-cay-500');
  const alternatives = await readShelf(page, 'product-alternatives');
  const goesWith = await readShelf(page, 'product-goes-with');
  expect(alternatives.heading).toBe('Benzer seçenekler');
  expect(goesWith.heading).toBe('Yanına yakışır');
  expect(alternatives.ids).toContain('ilk-hasat-cayi');
  const all = [...alternatives.ids, ...goesWith.ids];
  expect(all).not.toContain('siyah-cay-500');
  expect(new Set(all).size).toBe(all.length);
});

test('most products have something that goes with them', async () => {
  const page = await demo.openPage();
  await visit(page, 'product.html?id=kekik-bali');
  expect((await readShelf(page, 'product-goes-with')).heading).toBe('Yanına yakışır');
});
