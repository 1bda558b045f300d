import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCatalog } from '../../src/core/catalog/catalog';
import type { Product } from '../../src/core/catalog/product';
import { readFeed } from '../../src/discovery/parse/feed';
import { jsonLdProducts } from '../../src/discovery/parse/json-ld';
import { otherFeedRows } from '../../src/discovery/parse/other-feeds';
import { anyText, anything, like } from './anything';
import { runs } from './runs';

const price = fc.oneof(
  fc.double(),
  fc.constantFrom('10.00 TRY', '1.299,90 TL', '₺5', '1 234,50 €', '', '-3', '1105', '0x10'),
  anyText,
);
const address = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('p/1', '//cdn.example/x', 'javascript:x'),
  anyText,
);

const ownRow = like({
  id: anyText,
  title: anyText,
  titleTr: anyText,
  link: address,
  image_link: address,
  price,
  sale_price: price,
  currency: anyText,
  availability: fc.constantFrom('in_stock', 'out of stock', 'https://schema.org/InStock'),
  brand: anyText,
  category: fc.oneof(fc.array(anyText), anyText),
  colors: fc.array(anyText),
  attributes: fc.dictionary(anyText, anyText),
  added_at: fc.constantFrom('2025-01-01', 'soon', ''),
  goes_with: fc.array(anyText),
});
const shopifyRow = like({
  id: fc.nat(),
  handle: anyText,
  title: anyText,
  vendor: anyText,
  tags: fc.oneof(fc.array(anyText), anyText),
  variants: fc.array(like({ price, compare_at_price: price, available: fc.boolean() })),
  images: fc.array(like({ src: address })),
});
const wooRow = like({
  id: fc.nat(),
  name: anyText,
  permalink: address,
  prices: like({
    price,
    regular_price: price,
    currency_code: anyText,
    currency_minor_unit: fc.nat({ max: 9 }),
  }),
  images: fc.array(like({ src: address })),
  categories: fc.array(like({ name: anyText })),
});
const node = like({
  '@type': fc.constantFrom(
    'Product',
    'ProductGroup',
    'ItemList',
    ['Product'],
    'https://schema.org/Product',
  ),
  '@graph': fc.array(anything),
  name: anyText,
  sku: anyText,
  url: address,
  image: fc.oneof(address, fc.array(like({ url: address }))),
  brand: fc.oneof(anyText, like({ name: anyText })),
  offers: fc.oneof(
    like({ '@type': fc.constant('Offer'), price, priceCurrency: anyText, availability: anyText }),
    fc.array(like({ lowPrice: price, highPrice: price })),
  ),
  hasVariant: fc.array(anything),
  itemListElement: fc.array(like({ position: fc.nat(), item: anything, url: address })),
});
const file = fc.oneof(
  fc.array(fc.oneof(ownRow, anything)),
  fc.record({ products: fc.array(fc.oneof(ownRow, shopifyRow, anything)), currency: anything }),
  fc.array(wooRow),
  fc.array(node),
  node,
  anything,
);

const expectSound = (products: readonly Product[]): void => {
  for (const { id, title, link, imageLink, price, salePrice } of products) {
    expect([typeof id, typeof title]).toEqual(['string', 'string']);
    expect(title.length).toBeLessThanOrEqual(500);
    for (const one of [link, imageLink ?? '']) expect(one).toMatch(/^(https?:\/\/|$)/);
    for (const amount of [price, salePrice]) {
      if (amount !== undefined) expect(Number.isFinite(amount)).toBe(true);
    }
  }
};

test('whatever a catalogue file holds, its products are sound and the rest is counted', async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.constantFrom('tr', 'en', ''), async (value, lang) => {
      const origin = { base: 'https://shop.example/', currency: 'TRY' };
      const { products, skipped } = await readFeed(value, lang, origin, async () => otherFeedRows);
      expect(skipped).toBeGreaterThanOrEqual(0);
      expectSound(products);
      const catalog = createCatalog(products);
      expect(catalog.products.length).toBeLessThanOrEqual(products.length);
    }),
    runs(),
  );
});

test('whatever stands in a page’s JSON-LD, it is read or passed over', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(node, anything), { maxLength: 4 }), (blocks) => {
      const { main, listed } = jsonLdProducts(blocks);
      expect(Array.isArray(listed)).toBe(true);
      expect(['undefined', 'object']).toContain(typeof main);
    }),
    runs(),
  );
});
