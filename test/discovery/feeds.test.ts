import { describe, expect, test } from 'vitest';
import { readFeed } from '../../src/discovery/parse/feed';
import { otherFeedRows } from '../../src/discovery/parse/other-feeds';

const base = 'https://shop.example/catalogue.json';

const read = (value: unknown, lang = 'en') =>
  readFeed(value, lang, { base, currency: 'TRY' }, async () => otherFeedRows);

/** A catalogue of a shop that never heard of Google Merchant: plain names, two languages. */
const plain = {
  version: 1,
  currency: 'USD',
  products: [
    {
      id: 'kettle',
      title: 'Electric kettle',
      titleTr: 'Su ısıtıcısı',
      category: ['Home', 'Kitchen'],
      categoryTr: ['Ev', 'Mutfak'],
      brand: 'Kordon',
      price: 49.5,
      image: 'images/kettle.webp',
      attrs: { wattage: '1400W', empty: '' },
      colors: ['Silver', 7],
    },
    { id: 'no title' },
  ],
};

describe('the shop’s own file', () => {
  test('may use plain names', async () => {
    const { products, skipped } = await read(plain);
    expect(skipped).toBe(1);
    expect(products).toEqual([
      {
        id: 'kettle',
        title: 'Electric kettle',
        link: '',
        imageLink: 'https://shop.example/images/kettle.webp',
        price: 49.5,
        currency: 'USD',
        availability: 'in_stock',
        brand: 'Kordon',
        category: ['Home', 'Kitchen'],
        colours: ['Silver'],
        attributes: { wattage: '1400W' },
        goesWith: [],
        replenishable: false,
        source: 'feed',
      },
    ]);
  });

  test('speaks the language of the page where it can', async () => {
    const { products } = await read(plain, 'tr');
    expect(products[0]).toMatchObject({ title: 'Su ısıtıcısı', category: ['Ev', 'Mutfak'] });
  });

  test('may use the names of Google Merchant', async () => {
    const { products } = await read([
      {
        id: 42,
        title: 'Running shoes',
        link: '/p/42',
        image_link: '/42.jpg',
        price: '105.29 USD',
        sale_price: '90.00 USD',
        availability: 'out of stock',
        product_type: 'Sport > Running',
        color: 'red/white',
        added_at: '2025-03-01',
        goes_with: ['socks'],
        replenish_days: 30,
      },
    ]);
    expect(products[0]).toMatchObject({
      id: '42',
      link: 'https://shop.example/p/42',
      imageLink: 'https://shop.example/42.jpg',
      price: 105.29,
      salePrice: 90,
      currency: 'USD',
      availability: 'out_of_stock',
      category: ['Sport', 'Running'],
      colours: ['red', 'white'],
      addedAt: Date.UTC(2025, 2, 1),
      goesWith: ['socks'],
      replenishable: true,
    });
  });

  test('needs no currency where the shop’s settings name one', async () => {
    const { products } = await read([{ id: 'a', title: 'A', price: '1.299,90' }]);
    expect(products[0]).toMatchObject({ price: 1299.9, currency: 'TRY' });
  });
});

test.each([null, 7, 'text', {}, [], { products: {} }, { products: null }])(
  'a file that holds no products holds none: %j',
  async (value) => {
    expect(await read(value)).toEqual({ products: [], skipped: 0 });
  },
);
