import { expect, test } from 'vitest';
import type { ShelfDecision } from '../../src/core/decide/decision';
import { idsOf, only } from '../fakes/decide';
import { at, visitor } from '../fakes/diary';
import { ordinal, product, shop, shopWith } from '../fakes/shop';

const ids = (shelf: ShelfDecision | undefined) => idsOf(shelf ? [shelf] : []);

const four = ['olives', 'cheese', 'honey', 'jam'] as const;

test('recently viewed shows what was looked at last, the newest first', () => {
  const diary = four.reduce((told, id, i) => told.viewed(id, { daysAgo: 9 - i }), visitor());
  expect(ids(only('recently-viewed', diary.profile()))).toEqual([...four].reverse());
});

test('recently viewed also shows what was bought or lies in the cart', () => {
  const diary = visitor().viewed(four).bought('olives', 'order-1').added('honey');
  expect(ids(only('recently-viewed', diary.profile()))).toEqual(
    expect.arrayContaining(['olives', 'honey']),
  );
});

test('resume puts the cart first and says which is which', () => {
  const diary = visitor()
    .viewed('honey', { daysAgo: 3 })
    .viewed('cheese', { daysAgo: 2 })
    .viewed('olives', { daysAgo: 1 })
    .added('pan', { daysAgo: 5 });
  const shelf = only('resume', diary.profile());
  expect(shelf?.items.map(({ product: { id }, because }) => [id, because.id])).toEqual([
    ['pan', 'because.cart-left'],
    ['olives', 'because.viewed-left'],
    ['cheese', 'because.viewed-left'],
    ['honey', 'because.viewed-left'],
  ]);
});

test('new shows the newest first to somebody without a taste', () => {
  const days = [9, 2, 30, 12, 5];
  const catalog = shop(days.map((day) => product(`day-${day}`, { addedAt: at({ daysAgo: day }) })));
  expect(ids(only('new', visitor().profile(), { catalog }))).toEqual([
    'day-2',
    'day-5',
    'day-9',
    'day-12',
    'day-30',
  ]);
});

test('among the new, a visitor’s taste comes first', () => {
  const diary = visitor().viewed(['shirt', 'scarf', 'hat']).viewed(['shirt', 'scarf', 'hat']);
  const [first] = only('new', diary.profile())?.items ?? [];
  expect(['shirt', 'hat']).toContain(first?.product.id);
});

test('new is silent in a shop where nothing is dated', () => {
  expect(only('new', visitor().profile(), { catalog: shop([product('tea')]) })).toBe(undefined);
});

test('what is on sale stands by the part that is saved', () => {
  const [first] = only('discounted', visitor().profile())?.items ?? [];
  expect(first?.product.id).toBe('bottle');
  expect(first?.badge).toBe('discounted');
  expect(first?.contributions[0]).toEqual({ name: 'discount', value: 1 - 210 / 300 });
});

test('the last resort shows a little of every section and claims nothing more', () => {
  const catalog = shop();
  const shelf = only('assortment', visitor().profile(), { catalog });
  const sections = ids(shelf)
    .slice(0, 6)
    .map((id) => catalog.leafOf[ordinal(catalog, id)]);
  expect(new Set(sections).size).toBe(6);
  expect(ids(shelf).slice(0, 3)).toEqual(['tea', 'soap', 'kettle']);
  expect(shelf?.because.id).toBe('because.assortment');
});

test('alternatives to a tent are tents', () => {
  const tents = ['tent-two', 'tent-four', 'tent-light', 'tent-dome', 'tent-hill'];
  const catalog = shopWith({ bottle: { id: 'tent-hill', category: ['Sport', 'Tents'] } });
  const shelf = only('similar', visitor().profile(), { current: 'tent-two', catalog });
  expect([...ids(shelf), 'tent-two'].sort()).toEqual([...tents].sort());
  expect(shelf?.because).toEqual({
    id: 'because.similar',
    values: { product: 'The tent-two' },
  });
});

test('without a product on the page there are no alternatives', () => {
  expect(only('similar', visitor().profile())).toBe(undefined);
  expect(only('similar', visitor().profile(), { current: 'unknown' })).toBe(undefined);
});

test('what goes with a product is what the shop itself chose', () => {
  const shelf = only('goes-with', visitor().profile(), { current: 'tea' });
  expect([...ids(shelf)].sort()).toEqual(['cup', 'kettle', 'saucer', 'spoon', 'teapot']);
  expect(shelf?.because).toEqual({ id: 'because.goes-with', values: { product: 'The tea' } });
});

test('in the cart, what goes with everything in it is shown and nothing that lies in it', () => {
  const shelf = only('goes-with', visitor().added(['tea', 'cup']).profile());
  expect([...ids(shelf)].sort()).toEqual(['kettle', 'saucer', 'spoon', 'teapot']);
});

test('a product that names no companions is shown those of its kind, and says whose they are', () => {
  const companions = ['cup', 'kettle', 'saucer', 'spoon'];
  const catalog = shop([
    product('green-tea', { category: ['Drinks', 'Tea'] }),
    product('black-tea', { category: ['Drinks', 'Tea'], goesWith: companions }),
    ...companions.map((id) => product(id)),
  ]);
  const shelf = only('goes-with', visitor().profile(), { catalog, current: 'green-tea' });
  expect([...ids(shelf)].sort()).toEqual(companions);
  expect(shelf?.because).toEqual({
    id: 'because.goes-with',
    values: { product: 'The black-tea' },
  });
});
