import { expect, test } from 'vitest';
import { readFeed } from '../../src/discovery/parse/feed';
import { otherFeedRows } from '../../src/discovery/parse/other-feeds';

const base = 'https://shop.example/feed.json';

const read = (value: unknown) => readFeed(value, 'en', { base }, async () => otherFeedRows);

const first = async (value: unknown) => (await read(value)).products[0];

const shirt = {
  id: 632910392,
  title: 'Linen shirt',
  handle: 'linen-shirt',
  vendor: 'Keten',
  product_type: 'Shirts',
  published_at: '2025-03-01T10:00:00+03:00',
  variants: [{ id: 1, price: '950.00', compare_at_price: null, available: true }],
  images: [{ src: 'https://cdn.example/shirt.jpg' }],
};

test('a Shopify file is read, its prices in whole units', async () => {
  expect(await first({ products: [shirt] })).toMatchObject({
    id: '632910392',
    title: 'Linen shirt',
    link: 'https://shop.example/products/linen-shirt',
    imageLink: 'https://cdn.example/shirt.jpg',
    price: 950,
    brand: 'Keten',
    category: ['Shirts'],
    availability: 'in_stock',
    addedAt: Date.UTC(2025, 2, 1, 7),
  });
});

test('a Shopify file has a price before only where it is higher', async () => {
  const at = (compare_at_price: string) => ({
    products: [{ ...shirt, variants: [{ price: '950.00', compare_at_price }] }],
  });
  expect(await first(at('1200.00'))).toMatchObject({ price: 1200, salePrice: 950 });
  expect(await first(at('900.00'))).toMatchObject({ price: 950 });
  expect(await first(at('900.00'))).not.toHaveProperty('salePrice');
});

test('a Shopify file says what is sold out', async () => {
  const soldOut = { ...shirt, variants: [{ price: '5', available: false }] };
  expect((await first({ products: [soldOut] }))?.availability).toBe('out_of_stock');
});

test('a shirt whose first size is sold out is still for sale', async () => {
  const sizes = [
    { price: '5', available: false },
    { price: '5', available: true },
  ];
  const found = await first({ products: [{ ...shirt, variants: sizes }] });
  expect(found?.availability).toBe('in_stock');
});
