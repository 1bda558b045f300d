import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Catalog, createCatalog } from '../../../src/core/catalog/catalog';
import { featureName } from '../../../src/core/catalog/feature-name';
import { growCatalog } from '../../../src/core/catalog/grow-catalog';
import type { Product } from '../../../src/core/catalog/product';
import { hashIds } from '../../../src/core/model/hash';
import { neighbourhood, product } from '../../fakes/shop';
import { encoded, opened } from './encoded';

/** A few control characters part the texts of the file; titles, colours and the like never hold any. */
const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .map((one) => one.replace(/[\p{Cc}\p{Cs}]/gu, 'x'));
const amount = fc.integer({ min: 1, max: 99_999_999 }).map((minor) => minor / 100);
const word = fc.constantFrom('Tea', 'Cups', 'Çay', 'a/b', 'Home');

const anyProduct: fc.Arbitrary<Product> = fc
  .record({
    id: text,
    title: text,
    link: fc.constantFrom('', 'https://shop.example/p/1', 'https://other.example/x?id=2'),
    imageLink: fc.option(fc.webUrl(), { nil: undefined }),
    price: fc.option(amount, { nil: undefined }),
    onSale: fc.boolean(),
    currency: fc.constantFrom('TRY', 'EUR', undefined),
    availability: fc.constantFrom('in_stock' as const, 'out_of_stock' as const),
    brand: fc.option(text, { nil: undefined }),
    category: fc.array(word, { maxLength: 5 }),
    colours: fc.array(fc.oneof(word, fc.constant('')), { maxLength: 8 }),
    attributes: fc.dictionary(word, text, { maxKeys: 12 }),
    addedAt: fc.option(fc.integer({ min: 1, max: 2e12 }), { nil: undefined }),
    goesWith: fc.array(text, { maxLength: 3 }),
    replenishable: fc.boolean(),
    margin: fc.option(
      fc.integer({ min: 1, max: 1000 }).map((parts) => parts / 1000),
      { nil: undefined },
    ),
  })
  .map(({ imageLink, price, onSale, currency, brand, addedAt, margin, ...rest }) => ({
    ...rest,
    source: 'feed' as const,
    ...(imageLink && { imageLink }),
    ...(price && { price }),
    ...(price && price > 0.01 && onSale && { salePrice: 0.01 }),
    ...(currency && { currency }),
    ...(brand && { brand }),
    ...(addedAt && { addedAt }),
    ...(margin && { margin }),
  }));
const someProducts = fc.uniqueArray(anyProduct, { selector: ({ id }) => id, maxLength: 12 });

/** What a catalogue says, whatever numbers it gives to its features. */
const told = (catalog: Catalog) => ({
  products: [...catalog.products],
  features: catalog.products.map((_, ordinal) => {
    const ids = catalog.featureOf.slice(
      catalog.featureStart[ordinal],
      catalog.featureStart[ordinal + 1],
    );
    return [...ids].map((id) => [featureName(catalog, id), catalog.features[id]?.kind]);
  }),
  leaves: [...catalog.leafOf].map((id) => catalog.features[id]),
  brands: [...catalog.brandOf].map((id) => catalog.features[id]),
  outOfStock: catalog.outOfStock,
  discounted: catalog.discounted,
  newest: catalog.newest,
});

test('a catalogue file says what the products said, of every field', () => {
  fc.assert(
    fc.property(someProducts, (products) => {
      expect(told(opened(encoded(products)))).toEqual(told(createCatalog(products)));
    }),
  );
});

test('every product is found by its id, and no other', () => {
  fc.assert(
    fc.property(someProducts, text, (products, id) => {
      const { ordinalOf } = opened(encoded(products));
      products.forEach((one, ordinal) => void expect(ordinalOf.get(one.id)).toBe(ordinal));
      expect(ordinalOf.has(id)).toBe(products.some((one) => one.id === id));
    }),
  );
});

test('what pages show grows a catalogue file as it grows any catalogue', () => {
  fc.assert(
    fc.property(someProducts, fc.array(anyProduct, { maxLength: 4 }), (products, found) => {
      const seen = found.map((one) => ({ ...one, source: 'page' as const }));
      const page = [...seen, ...products.slice(0, 2).map((one) => ({ ...one, brand: 'Nane' }))];
      const [half, rest] = [page.slice(0, 2), page.slice(2)];
      const file = growCatalog(growCatalog(opened(encoded(products)), half), rest);
      const listed = growCatalog(growCatalog(createCatalog(products), half), rest);
      expect(told(file)).toEqual(told(listed));
    }),
  );
});

test('shares of features and their ids agree with the features themselves', () => {
  const file = opened(encoded(neighbourhood));
  const listed = createCatalog(neighbourhood);
  for (const [key, id] of listed.featureId) {
    const own = file.featureId.get(key) ?? -1;
    expect(file.features[own]).toEqual(listed.features[id]);
    expect(file.shareOf[own]).toBeCloseTo(listed.shareOf[id] ?? -1, 12);
  }
});

test('a page with nothing new leaves the very same catalogue', () => {
  const file = opened(encoded(neighbourhood));
  const [first] = neighbourhood;
  if (!first) throw new Error('the shop is empty');
  expect(growCatalog(file, [first])).toBe(file);
  expect(file.brought).toEqual([]);
  const grown = growCatalog(file, [product('new', { source: 'page' })]);
  expect(grown.brought.map(({ id }) => id)).toEqual(['new']);
});

test('the head of the file tells a model which ids it holds', () => {
  const { idsHash } = opened(encoded(neighbourhood));
  expect(idsHash?.(neighbourhood.length)).toBe(hashIds(neighbourhood, neighbourhood.length));
});

test('a model of an earlier edition finds its own beginning in the file', () => {
  fc.assert(
    fc.property(someProducts, fc.nat(12), (products, many) => {
      const { idsHash } = opened(encoded(products));
      const first = many <= products.length ? hashIds(products, many) : undefined;
      expect([idsHash?.(many), idsHash?.(many)]).toEqual([first, first]);
    }),
  );
});

test('the same products give the same bytes', () => {
  expect(encoded(neighbourhood)).toEqual(encoded(neighbourhood));
});

test('an address without a host is the shop’s own, and a script is no address', () => {
  const bytes = encoded([
    product('tea', { link: '/p/tea', imageLink: 'javascript:alert(1)' }),
    product('cup', { link: '/p/cup' }),
  ]);
  const [tea] = opened(bytes, 'https://shop.example').products;
  expect(tea).toMatchObject({ link: 'https://shop.example/p/tea' });
  expect(tea?.imageLink).toBeUndefined();
});
