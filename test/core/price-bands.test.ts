import { expect, test } from 'vitest';
import { priceBands } from '../../src/core/catalog/price-bands';
import { product } from '../fakes/shop';

const teas = [10, 20, 40, 80, 160].map((price) =>
  product(`tea-${price}`, { price, category: ['Tea'] }),
);

const bandsOf = (...products: Parameters<typeof priceBands>[0]) => [...priceBands(products)];

test('within its section a dearer product never stands in a lower band, and five bands are there', () => {
  const bands = bandsOf(...teas);
  expect(bands).toEqual([...bands].sort((a, b) => a - b));
  expect(bands[0]).toBe(1);
  expect(bands[4]).toBe(5);
});

test('what tents cost says nothing about tea', () => {
  const tents = [4000, 8000].map((price) =>
    product(`tent-${price}`, { price, category: ['Sport'] }),
  );
  expect(bandsOf(...teas, ...tents).slice(0, 5)).toEqual(bandsOf(...teas));
});

test('a product without a price stands in no band, and moves no other', () => {
  const bare = product('unpriced', { category: ['Tea'] });
  expect(bandsOf(...teas, bare)).toEqual([...bandsOf(...teas), 0]);
});

test('a reduced price counts', () => {
  const reduced = product('a', { price: 160, salePrice: 10, category: ['Tea'] });
  expect(bandsOf(reduced, ...teas)[0]).toBe(1);
});

test('products of one price stand in one price band', () => {
  const same = ['a', 'b', 'c', 'd', 'e'].map((id) => product(id, { price: 10 }));
  expect(new Set(bandsOf(...same)).size).toBe(1);
});
