import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/core/catalog/catalog';
import type { ShelfInput } from '../../src/core/decide/decide-shelves';
import type { ShelfDecision } from '../../src/core/decide/decision';
import { strategies as strategiesOfTheHistory } from '../../src/core/strategies/of-the-history';
import { idsOf, only } from '../fakes/decide';
import { at, type Diary, visitor } from '../fakes/diary';
import { ordinal, product, shop, shopWith } from '../fakes/shop';

const shelf = (id: string, diary: Diary, asked: Partial<ShelfInput> = {}) =>
  only(id, diary.profile(), { strategies: strategiesOfTheHistory, ...asked });
const ids = (found: ShelfDecision | undefined) => idsOf(found ? [found] : []);

const pan = (id: string, price: number, brand: string, more = {}) =>
  product(id, { category: ['Kitchen', 'Pans'], price, brand, ...more });

describe('one step up', () => {
  const catalog = shop([
    pan('plain', 100, 'Kordon'),
    pan('cheaper', 80, 'Kordon'),
    pan('same', 103, 'Kordon'),
    pan('step', 120, 'Kordon'),
    pan('far-step', 155, 'Kordon'),
    pan('dear', 200, 'Kordon'),
    pan('stranger', 120, 'Billur'),
    pan('dollars', 120, 'Kordon', { currency: 'USD' }),
    product('kettle', { category: ['Kitchen', 'Kettles'], price: 120, brand: 'Kordon' }),
  ]);

  test('is of the same kind, alike in more than its kind, and a little dearer, the nearest first', () => {
    const found = shelf('upsell', visitor(), { catalog, current: 'plain' });
    expect(ids(found)).toEqual(['step', 'far-step']);
    expect(found?.because).toEqual({ id: 'because.upsell', values: { product: 'The plain' } });
  });

  test('is silent where the page is about no product, or the product has no price', () => {
    expect(shelf('upsell', visitor(), { catalog })).toBe(undefined);
    const free = shop([product('plain', { category: ['Pans'], brand: 'Kordon' })]);
    expect(shelf('upsell', visitor(), { catalog: free, current: 'plain' })).toBe(undefined);
  });
});

describe('the best of a category or a brand', () => {
  test('is of the product’s own category, what fits the visitor first', () => {
    const fan = visitor().viewed(['jam', 'honey'], { daysAgo: 1 }).added('honey', { daysAgo: 1 });
    const found = shelf('in-category', fan, { current: 'tea' });
    const leaves = found?.items.map(({ product: { id } }) => id) ?? [];
    expect(leaves).toHaveLength(7);
    expect(leaves).not.toContain('tea');
    expect(leaves[0]).toBe('jam');
    expect(found?.heading).toEqual({ id: 'shelf.in-category', values: { category: 'Breakfast' } });
  });

  test('follows the list where the page is about no single product', () => {
    const catalog = shop();
    const listed = ['tea', 'olives', 'pan'].map((id) => ordinal(catalog, id));
    const found = shelf('in-category', visitor(), { catalog, listed });
    expect(found?.heading.values).toEqual({ category: 'Breakfast' });
  });

  test('knows the maker as well', () => {
    const found = shelf('in-brand', visitor(), { current: 'tent-two' });
    expect(found).toBe(undefined);
    const found4 = shelf('in-brand', visitor(), { current: 'butter' });
    expect(found4).toBe(undefined);
    const five = shop(['a', 'b', 'c', 'd', 'e'].map((id) => product(id, { brand: 'Kaya' })));
    expect(ids(shelf('in-brand', visitor(), { catalog: five, current: 'c' }))).toEqual([
      'a',
      'b',
      'd',
      'e',
    ]);
  });

  test('says nothing on a page that is about nothing', () => {
    expect(shelf('in-category', visitor())).toBe(undefined);
    expect(shelf('in-brand', visitor())).toBe(undefined);
  });
});

describe('nearly at free delivery', () => {
  const terms = { shop: { deliveryDays: 5, freeShippingFrom: 500 } };
  const catalog = shop([
    pan('pan', 400, 'Kordon', { goesWith: ['lid', 'oil'] }),
    pan('lid', 110, 'Kordon'),
    product('oil', { category: ['Market', 'Oils'], price: 290 }),
    pan('small', 99, 'Kordon'),
    pan('near', 101, 'Billur'),
    pan('twin', 150, 'Billur'),
    pan('dear', 301, 'Billur'),
    product('novel', { category: ['Books'], price: 100 }),
  ]);

  test('is what closes the gap by little more than is missing, and has to do with the cart', () => {
    const found = shelf('free-shipping', visitor().added('pan'), { catalog, ...terms });
    expect(ids(found)).toEqual(['lid', 'oil', 'near', 'twin']);
  });

  test('is silent without a cart, once the cart is there, and where delivery is never free', () => {
    const silent: readonly (readonly [Diary, Partial<ShelfInput>])[] = [
      [visitor(), terms],
      [visitor().added('pan').added('pan'), terms],
      [visitor().added('pan'), { shop: { deliveryDays: 5, freeShippingFrom: Infinity } }],
      [visitor().added('pan'), {}],
    ];
    for (const [diary, asked] of silent)
      expect(shelf('free-shipping', diary, { catalog, ...asked })).toBe(undefined);
  });

  test('makes no sum of a cart in which a price is not known', () => {
    const diary = visitor().added('pan').added('something else');
    expect(shelf('free-shipping', diary, { catalog, ...terms })).toBe(undefined);
  });
});

describe('new for you', () => {
  test('is what is new and to the taste; a stranger has none', () => {
    const fresh = (id: string, section: string): Parameters<typeof product> => [
      id,
      { category: [section], addedAt: at({ daysAgo: 5 }) },
    ];
    const catalog: Catalog = shop([
      ...['a', 'b', 'c', 'd'].map((id) => product(...fresh(`tea-${id}`, 'Tea'))),
      ...['a', 'b', 'c', 'd'].map((id) => product(...fresh(`tent-${id}`, 'Tents'))),
      ...['x', 'y', 'z'].map((id) => product(`old-${id}`, { category: ['Tea'] })),
      ...Array.from({ length: 20 }, (_, i) => product(`book-${i}`, { category: ['Books'] })),
    ]);
    const drinker = visitor().viewed(['old-x', 'old-y', 'old-z'], { daysAgo: 1 });
    expect(ids(shelf('new-for-you', drinker, { catalog }))).toEqual([
      'tea-a',
      'tea-b',
      'tea-c',
      'tea-d',
    ]);
    expect(shelf('new-for-you', visitor(), { catalog })).toBe(undefined);
  });
});

test('a shelf of the visitor’s own things may hold a single one, any other needs four', () => {
  const least = Object.fromEntries(
    strategiesOfTheHistory.map((one) => [one.id, 'least' in one ? one.least : 4]),
  );
  expect(least).toEqual({
    usuals: 1,
    'buy-again': 1,
    'price-drop': 1,
    'back-in-stock': 1,
    'for-what-you-own': 1,
    upsell: 1,
    'new-for-you': 4,
    'free-shipping': 4,
    'in-category': 4,
    'in-brand': 4,
  });
  expect(shopWith({}).products.length).toBeGreaterThan(4);
});
