import { expect, test } from 'vitest';
import { ownFeedRow } from '../../src/discovery/parse/own-feed';
import { type RawProduct, toProduct } from '../../src/discovery/parse/raw-product';

const origin = { base: 'https://shop.example/home?x=1', source: 'page' } as const;

const found = (raw: RawProduct, more: Partial<Parameters<typeof toProduct>[1]> = {}) =>
  toProduct({ id: 'tea', title: 'Rize tea', ...raw }, { ...origin, ...more });

test('a product needs a title and something to know it by', () => {
  expect(toProduct({ id: 'tea' }, origin)).toBe(undefined);
  expect(toProduct({ title: 'Rize tea' }, origin)).toBe(undefined);
  expect(toProduct({ id: '  ', title: '  ' }, origin)).toBe(undefined);
  expect(found({})).toEqual({
    id: 'tea',
    title: 'Rize tea',
    link: '',
    availability: 'in_stock',
    category: [],
    colours: [],
    attributes: {},
    goesWith: [],
    replenishable: false,
    source: 'page',
  });
});

test.each([
  ['/product.html?id=tea-1', 'tea-1'],
  ['/p/rize-tea.html', 'rize-tea'],
  ['/p/rize-tea/', 'rize-tea'],
  ['https://other.example/x?sku=42&utm_source=a', '42'],
])('a product without an id is known by its address: %s', (link, id) => {
  expect(toProduct({ title: 'Rize tea', link }, origin)?.id).toBe(id);
});

test('a sale price that is not lower is none', () => {
  expect(found({ price: '120 TL', salePrice: '90 TL' })).toMatchObject({
    price: 120,
    salePrice: 90,
  });
  expect(found({ price: '120', salePrice: '120' })?.salePrice).toBe(undefined);
  expect(found({ price: 120, salePrice: 130 })?.salePrice).toBe(undefined);
  expect(found({ salePrice: '90' })).toMatchObject({ price: 90 });
});

test('what is no price is left out', () => {
  for (const price of ['free', '', 0, '0,00 TL', Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(found({ price })).not.toHaveProperty('price');
  }
});

test('the currency is the one named, else the code in the price, else the shop’s', () => {
  const currency = 'TRY';
  expect(found({ price: '5 USD', currency: 'CAD' }, { currency })?.currency).toBe('CAD');
  expect(found({ price: '105.29 USD' }, { currency })?.currency).toBe('USD');
  expect(found({ price: '5' }, { currency })?.currency).toBe('TRY');
  expect(found({ price: '5' })).not.toHaveProperty('currency');
});

test.each([
  ['https://schema.org/OutOfStock', 'out_of_stock'],
  ['http://schema.org/SoldOut', 'out_of_stock'],
  ['Discontinued', 'out_of_stock'],
  ['out of stock', 'out_of_stock'],
  ['out_of_stock', 'out_of_stock'],
  ['Tükendi', 'out_of_stock'],
  ['https://schema.org/InStock', 'in_stock'],
  ['LimitedAvailability', 'in_stock'],
  ['PreOrder', 'in_stock'],
  ['', 'in_stock'],
])('“%s” means %s', (availability, expected) => {
  expect(found({ availability })?.availability).toBe(expected);
});

test('long and untidy texts are trimmed', () => {
  const product = found({ title: ` Rize\n   tea ${'x'.repeat(300)}`, category: [' A ', '', 'B'] });
  expect(product?.title.startsWith('Rize tea x')).toBe(true);
  expect(product?.title).toHaveLength(200);
  expect(product?.category).toEqual(['A', 'B']);
});

test.each([
  { price: '5', currency: 'TL' },
  { price: '5', currency: '₺' },
  { price: '5 KDV dahil' },
])('$price $currency is no price in a currency that does not exist', (raw) => {
  expect(found(raw, { currency: 'TRY' })?.currency).toBe('TRY');
});

test.each([
  [24.125, 24.125],
  [1e-7, 1e-7],
  [-3, undefined],
])('a price that comes as the figure %d stays that figure', (price, expected) => {
  expect(found({ price })?.price).toBe(expected);
});

test('“TÜKENDİ” in capitals is sold out too', () => {
  expect(found({ availability: 'TÜKENDİ' })?.availability).toBe('out_of_stock');
});

// src/discovery/parse/raw-product.ts, codeIn: capitals only; pages write `priceCurrency: "usd"`, and Intl takes it.
test('a currency code in small letters is a code', () => {
  expect(found({ price: '5', currency: 'usd' })?.currency?.toUpperCase()).toBe('USD');
});

test('what is left of the price is taken from 0 to 1; anything else is not known', () => {
  expect(toProduct(ownFeedRow({ id: 'tea', title: 'Tea', margin: 0.35 }, ''), origin)?.margin).toBe(
    0.35,
  );
  for (const margin of ['35%', 35, -0.1, 0, null])
    expect(
      toProduct(ownFeedRow({ id: 'tea', title: 'Tea', margin }, ''), origin),
    ).not.toHaveProperty('margin');
});
