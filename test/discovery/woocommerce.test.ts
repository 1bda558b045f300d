import { expect, test } from 'vitest';
import { readFeed } from '../../src/discovery/parse/feed';
import { otherFeedRows } from '../../src/discovery/parse/other-feeds';

const base = 'https://shop.example/feed.json';

const read = (value: unknown) => readFeed(value, 'en', { base }, async () => otherFeedRows);

const first = async (value: unknown) => (await read(value)).products[0];

const woo = {
  id: 34,
  name: 'Rize tea',
  permalink: 'https://shop.example/product/rize-tea/',
  on_sale: false,
  is_in_stock: true,
  prices: {
    currency_code: 'EUR',
    currency_minor_unit: 2,
    price: '1105',
    regular_price: '1105',
    sale_price: '1105',
  },
  images: [{ src: 'https://shop.example/tea.jpg' }],
  categories: [{ name: 'Market' }],
};

const priced = (prices: Readonly<Record<string, unknown>>, more = {}) => [
  { ...woo, ...more, prices: { ...woo.prices, ...prices } },
];

test('a WooCommerce answer is read, its prices in minor units', async () => {
  expect(await first([woo])).toMatchObject({
    id: '34',
    title: 'Rize tea',
    link: 'https://shop.example/product/rize-tea/',
    imageLink: 'https://shop.example/tea.jpg',
    price: 11.05,
    currency: 'EUR',
    category: ['Market'],
    availability: 'in_stock',
  });
  expect(await first([woo])).not.toHaveProperty('salePrice');
});

test('a WooCommerce answer knows currencies without minor units', async () => {
  const yen = { currency_code: 'JPY', currency_minor_unit: 0 };
  expect(await first(priced(yen))).toMatchObject({ price: 1105 });
});

test('a WooCommerce answer that does not name its minor units has two', async () => {
  expect(await first(priced({ currency_minor_unit: undefined }))).toMatchObject({ price: 11.05 });
});

test('a WooCommerce answer has a sale price only while it is on sale', async () => {
  const sale = { sale_price: '905' };
  expect(await first(priced(sale, { on_sale: true }))).toMatchObject({
    price: 11.05,
    salePrice: 9.05,
  });
  expect(await first(priced(sale))).not.toHaveProperty('salePrice');
});

test('a WooCommerce answer says what is sold out', async () => {
  expect((await first([{ ...woo, is_in_stock: false }]))?.availability).toBe('out_of_stock');
});

test('knows currencies with three decimals', async () => {
  const dinar = { currency_code: 'KWD', currency_minor_unit: 3, regular_price: '12345' };
  expect(await first(priced(dinar))).toMatchObject({ price: 12.345 });
});
