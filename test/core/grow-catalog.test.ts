import { expect, test } from 'vitest';
import { growCatalog } from '../../src/core/catalog/grow-catalog';
import { product, shop } from '../fakes/shop';

const known = shop([
  product('tea', { price: 120, brand: 'Nane', category: ['Market', 'Breakfast'] }),
  product('cup', { price: 60 }),
]);

const one = (catalog: ReturnType<typeof shop>, id: string) =>
  catalog.products.find((candidate) => candidate.id === id);

test('what a page shows for the first time is added behind what is known', () => {
  const grown = growCatalog(known, [product('honey', { source: 'page' })]);
  expect(grown.products.map(({ id }) => id)).toEqual(['tea', 'cup', 'honey']);
});

test('a page with nothing new leaves the very same catalogue', () => {
  expect(growCatalog(known, [])).toBe(known);
  expect(growCatalog(known, [product('tea', { source: 'page', price: 99 })])).toBe(known);
});

test('the shop’s own file is believed before what a page seems to say', () => {
  const grown = growCatalog(known, [
    product('tea', {
      source: 'page',
      title: 'Add to cart',
      imageLink: 'https://shop.example/t.jpg',
    }),
  ]);
  expect(one(grown, 'tea')).toMatchObject({
    title: 'The tea',
    price: 120,
    imageLink: 'https://shop.example/t.jpg',
  });
});

test('of two equal sources the later word counts', () => {
  const grown = growCatalog(known, [product('tea', { price: 130, brand: 'Nane' })]);
  expect(one(grown, 'tea')).toMatchObject({ price: 130, brand: 'Nane' });
});

test('sections that only the lesser source knows are kept', () => {
  const page = shop([product('tea', { source: 'page', category: ['Market'], colours: ['black'] })]);
  const grown = growCatalog(page, [product('tea', { source: 'structured', price: 5 })]);
  expect(one(grown, 'tea')).toMatchObject({ category: ['Market'], colours: ['black'], price: 5 });
});

test('a sale that has ended does not live on', () => {
  const onSale = shop([product('tea', { source: 'page', price: 120, salePrice: 90 })]);
  const grown = growCatalog(onSale, [product('tea', { source: 'structured', price: 120 })]);
  expect(one(grown, 'tea')?.salePrice).toBe(undefined);
});

test('a product that one page shows twice is added once', () => {
  const grown = growCatalog(known, [product('honey'), product('honey', { price: 320 })]);
  expect(grown.products).toHaveLength(3);
  expect(one(grown, 'honey')?.price).toBe(320);
});
