import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { readFeed } from '../../src/discovery/parse/feed';
import { jsonLdProducts } from '../../src/discovery/parse/json-ld';
import { otherFeedRows } from '../../src/discovery/parse/other-feeds';
import { parsePrice } from '../../src/discovery/parse/price';
import { own, ownText } from '../../src/lib/own';

const read = (value: unknown) =>
  readFeed(value, 'tr', { base: 'https://shop.example/' }, async () => otherFeedRows);

/** Values that stand where a catalogue file has its own: keys we know, anything in them. */
const nearlyFeed = fc.record(
  {
    '@type': fc.constantFrom('ItemList', 'Product', 3),
    '@graph': fc.jsonValue(),
    itemListElement: fc.array(
      fc.record({ '@type': fc.constant('Product'), offers: fc.jsonValue() }),
    ),
    products: fc.array(
      fc.dictionary(
        fc.constantFrom(
          'id',
          'title',
          'name',
          'prices',
          'permalink',
          'handle',
          'variants',
          'images',
        ),
        fc.oneof(fc.jsonValue(), fc.string(), fc.array(fc.jsonValue())),
      ),
    ),
  },
  { requiredKeys: [] },
);

test('two thousand files of anything make no fault, and nothing without a title', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), nearlyFeed), async (value) => {
      const { products } = await read(value);
      for (const { id, title, link } of products) {
        expect(id).not.toBe('');
        expect(title).not.toBe('');
        expect(link).toMatch(/^$|^https?:/);
      }
      expect(jsonLdProducts([value]).listed).toBeInstanceOf(Array);
    }),
    { numRuns: 2000 },
  );
});

test('any text is a price above zero, or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,' $€TL-]{0,12}$/)), (text) => {
      const price = parsePrice(text);
      expect(price === undefined || (price.amount > 0 && price.amount < 1e9)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

const pollution = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, 'title');
});

test('a file cannot reach what all objects share', async () => {
  const row = `${pollution},"id":"tea","title":"Tea","attributes":{"__proto__":"x","size":"S"}}`;
  const { products } = await read(JSON.parse(`{"__proto__":{"polluted":1},"products":[${row}]}`));
  expect(products).toMatchObject([{ id: 'tea', attributes: { size: 'S' } }]);
  expect(({} as Readonly<Record<string, unknown>>)['polluted']).toBe(undefined);
});

test('what a page put on all objects is not taken for a product', async () => {
  Object.defineProperty(Object.prototype, 'title', { value: 'Polluted', configurable: true });
  expect((await read([{ id: 'tea' }])).products).toEqual([]);
});

test('only what a value holds itself is seen, and only texts and figures are texts', () => {
  expect(own(Object.create({ a: 1 }), 'a')).toBe(undefined);
  expect(own('text', 'length')).toBe(undefined);
  expect(own(null, 'a')).toBe(undefined);
  const texts = { a: ' x ', b: 3, c: ' ', d: true, e: {}, f: 'y'.repeat(600) };
  const found = Object.keys(texts).map((key) => ownText(texts, key));
  expect(found).toEqual(['x', '3', undefined, undefined, undefined, 'y'.repeat(500)]);
});

test.each([
  [{ permalink: '/p', prices: { currency_minor_unit: { toString: 1, valueOf: 1 } } }],
  [{ id: 'tea', title: 'Tea', replenish_days: { toString: 1, valueOf: 1 } }],
])('a figure that is an object makes no fault: %j', async (row) => {
  expect(await read([row])).toBeDefined();
});
