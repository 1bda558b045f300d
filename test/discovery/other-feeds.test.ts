import { expect, test } from 'vitest';
import { readFeed } from '../../src/discovery/parse/feed';
import { otherFeedRows } from '../../src/discovery/parse/other-feeds';

const base = 'https://shop.example/feed.json';

const read = (value: unknown) => readFeed(value, 'en', { base }, async () => otherFeedRows);

test('a list of products in JSON-LD is a catalogue too', async () => {
  const item = { '@type': 'Product', sku: 'tea', name: 'Tea', offers: { price: 5 } };
  const { products } = await read({ '@type': 'ItemList', itemListElement: [{ item }] });
  expect(products).toMatchObject([{ id: 'tea', title: 'Tea', price: 5, source: 'feed' }]);
});

test.each([
  { '@graph': [{ '@type': 'Product', sku: 'tea', name: 'Tea' }] },
  [{ '@type': 'ItemList', itemListElement: [{ '@type': 'Product', sku: 'tea', name: 'Tea' }] }],
])(
  'products of a graph, and a list that stands in an array, are a catalogue too',
  async (value) => {
    expect((await read(value)).products).toMatchObject([{ id: 'tea' }]);
  },
);
