import { expect, test } from 'vitest';
import { createCatalog } from '../../src/core/catalog/catalog';
import { neighbourhood, ordinal, product, shop } from '../fakes/shop';

const featuresOf = (catalog: ReturnType<typeof shop>, id: string): readonly string[] => {
  const at = ordinal(catalog, id);
  return [
    ...catalog.featureOf.subarray(catalog.featureStart[at], catalog.featureStart[at + 1]),
  ].map((feature) => {
    const { kind, value } = catalog.features[feature] ?? { kind: '', value: '' };
    return `${kind}:${value}`;
  });
};

test('products keep their place, and a second product of the same id is left out', () => {
  const catalog = shop([product('tea'), product('cup'), product('tea', { title: 'Other tea' })]);
  expect(catalog.products.map(({ title }) => title)).toEqual(['The tea', 'The cup']);
  expect(['tea', 'cup', 'hat'].map((id) => catalog.ordinalOf.get(id))).toEqual([0, 1, undefined]);
});

test('a product is known by its sections, its brand, its colours, its own properties and its price', () => {
  const catalog = shop([
    product('tent', {
      category: ['Sport', 'Tents'],
      brand: 'Kaya',
      colours: ['green', 'grey'],
      attributes: { season: 'summer' },
      price: 100,
    }),
  ]);
  expect(featuresOf(catalog, 'tent')).toEqual([
    'category0:Sport',
    'category1:Sport/Tents',
    'brand:Kaya',
    'colour:green',
    'colour:grey',
    'attribute.season:summer',
    expect.stringMatching(/^price:[1-5]$/),
  ]);
});

test('two sections of one name under different roofs are two sections', () => {
  const catalog = shop([
    product('a', { category: ['Women', 'Shirts'] }),
    product('b', { category: ['Men', 'Shirts'] }),
  ]);
  expect(catalog.featureId.has('category1:Women/Shirts')).toBe(true);
  expect(catalog.featureId.has('category1:Men/Shirts')).toBe(true);
});

test('the share of a property is the part of the products that has it', () => {
  const catalog = shop();
  const feature = catalog.featureId.get('category1:Sport/Tents') ?? 0;
  expect(catalog.shareOf[feature]).toBeCloseTo(4 / neighbourhood.length, 12);
});

test('what cannot be bought, what costs less and what is new is listed, the newest first', () => {
  const catalog = shop();
  const ids = (ordinals: readonly number[]) => ordinals.map((at) => catalog.products[at]?.id);
  expect(ids(catalog.outOfStock)).toEqual(['coat']);
  expect(ids(catalog.discounted)).toContain('jam');
  expect(ids(catalog.newest).slice(0, 3)).toEqual(['shoes', 'coat', 'socks']);
});

test('an empty shop is a catalogue without products', () => {
  expect(createCatalog([]).products).toEqual([]);
});
