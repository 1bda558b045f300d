import { describe, expect, test } from 'vitest';
import { jsonLdProducts } from '../../src/discovery/parse/json-ld';

const tea = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Rize tea',
  sku: 'tea-1',
  url: '/p/tea',
  offers: { '@type': 'Offer', price: '119.90', priceCurrency: 'TRY' },
};

const read = (...blocks: readonly unknown[]) => jsonLdProducts(blocks);

const main = (more: Readonly<Record<string, unknown>>) => read({ ...tea, ...more }).main;

test('the product of a page is found', () => {
  expect(read(tea).main).toMatchObject({
    id: 'tea-1',
    title: 'Rize tea',
    link: '/p/tea',
    price: '119.90',
    currency: 'TRY',
  });
});

describe('a product is found wherever it stands:', () => {
  test.each([
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, tea] }],
    ['in an array', [{ '@type': 'Organization' }, tea]],
    ['as the main thing of its page', { '@type': 'ItemPage', mainEntity: tea }],
    ['under a full address of its type', { ...tea, '@type': 'https://schema.org/Product' }],
    ['as one of several types', { ...tea, '@type': ['Product', 'Car'] }],
    ['as an individual product', { ...tea, '@type': 'IndividualProduct' }],
    ['as a group of variants', { ...tea, '@type': 'ProductGroup' }],
  ])('%s', (_, block) => {
    expect(read(block).main?.id).toBe('tea-1');
  });
});

test('other things are no products', () => {
  expect(
    read({ '@type': 'ProductModelX', name: 'x' }, { '@type': 'Offer' }, null, 7, 'Product'),
  ).toEqual({
    listed: [],
  });
});

describe('the price is found', () => {
  test.each([
    ['as a figure', { price: 119.9, priceCurrency: 'TRY' }, { price: '119.9', currency: 'TRY' }],
    ['as a text', { price: '1229.0', priceCurrency: 'USD' }, { price: '1229.0', currency: 'USD' }],
    ['in the first of several offers', [{ price: 5 }, { price: 9 }], { price: '5' }],
    [
      'in an aggregate of offers',
      { '@type': 'AggregateOffer', lowPrice: '5', highPrice: '9', priceCurrency: 'EUR' },
      { price: '5', currency: 'EUR' },
    ],
    [
      'in a price specification',
      { priceSpecification: { price: '7', priceCurrency: 'EUR' } },
      { price: '7', currency: 'EUR' },
    ],
    [
      'in a list of price specifications',
      { priceSpecification: [{ price: 7, priceCurrency: 'EUR' }] },
      { price: '7', currency: 'EUR' },
    ],
    [
      'with the price before',
      {
        price: '7',
        priceCurrency: 'EUR',
        priceSpecification: { priceType: 'https://schema.org/ListPrice', price: '9' },
      },
      { price: '9', salePrice: '7', currency: 'EUR' },
    ],
    [
      'with a struck price among the specifications',
      {
        priceSpecification: [
          { priceType: 'https://schema.org/StrikethroughPrice', price: 9 },
          { price: 7, priceCurrency: 'EUR' },
        ],
      },
      { price: '9', salePrice: '7', currency: 'EUR' },
    ],
  ])('%s', (_, offers, expected) => {
    expect(main({ offers })).toMatchObject(expected);
  });
});

test('a group of variants is priced by its first variant', () => {
  const group = main({
    '@type': 'ProductGroup',
    sku: undefined,
    productGroupID: 'tea',
    offers: undefined,
    hasVariant: [{ '@type': 'Product', sku: 'tea-s', offers: { price: 5 } }],
  });
  expect(group).toMatchObject({ id: 'tea', price: '5' });
});

test.each([['sku', 'productID', 'productGroupID', 'mpn', 'gtin13']])(
  'a product is known by the first id it has',
  (...names) => {
    names.forEach((name, at) => {
      const ids = Object.fromEntries(names.map((one, i) => [one, i < at ? undefined : one]));
      expect(main(ids)?.id).toBe(name);
    });
  },
);
