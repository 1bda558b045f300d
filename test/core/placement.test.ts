import { expect, test } from 'vitest';
import { placement } from '../../src/core/decide/placement';

test('a place that names nothing gets what is picked for the visitor, else what is honest without knowing them', () => {
  expect(placement('home')).toEqual({
    id: 'home',
    strategies: ['picked', 'new', 'discounted', 'assortment'],
    limit: 8,
  });
});

test.each([
  ['product-alternatives', 'similar'],
  ['similar-items', 'similar'],
  ['goes-with', 'goes-with'],
  ['under-the-cart', 'goes-with'],
  ['basket', 'goes-with'],
  ['resume', 'resume'],
  ['recently-viewed', 'recently-viewed'],
  ['new-arrivals', 'new'],
  ['sale', 'discounted'],
  ['home-usuals', 'usuals'],
  ['buy-again', 'buy-again'],
  ['price-drops', 'price-drop'],
  ['back-in-stock', 'back-in-stock'],
  ['for-what-you-own', 'for-what-you-own'],
  ['new-for-you', 'new-for-you'],
  ['home-upsell', 'upsell'],
  ['free-shipping', 'free-shipping'],
  ['best-in-category', 'in-category'],
  ['more-in-brand', 'in-brand'],
])('the name of a place says what it is for: %s', (id, first) => {
  expect(placement(id).strategies[0]).toBe(first);
});

test.each(['product-alternatives', 'goes-with', 'resume', 'recent', 'new', 'sale', 'home'])(
  'every place ends in something that needs no knowledge: %s',
  (id) => {
    expect(placement(id).strategies.slice(-1)).toEqual(['assortment']);
  },
);

test('a shelf holds four to twelve products, whatever the owner wrote', () => {
  const limits = [0, 1, 6, 40].map((limit) => placement('home', { limit }).limit);
  expect(limits).toEqual([8, 4, 6, 12]);
});

test('the owner’s own strategies and heading come before ours', () => {
  const own = placement('home', { strategies: ['discounted'], heading: 'This week' });
  expect(own).toMatchObject({ strategies: ['discounted'], heading: 'This week' });
  expect(placement('home', { strategies: [] }).strategies).toContain('picked');
});
