import { expect, test } from 'vitest';
import { readSegment } from '../../../src/core/formats/read-segment';
import { segment } from '../../../src/core/formats/segment';
import { segmentNames } from '../../../src/core/formats/segment-names';
import { sent } from './sent';

const written = (...events: Parameters<typeof sent>) =>
  JSON.parse(segment.encode([sent(...events)], 'https://shop.example')).batch[0];

test('a product seen is told in Segment’s words, and our own name stays with it', () => {
  expect(written()).toEqual({
    type: 'track',
    event: 'Product Viewed',
    messageId: '00112233445566778899aabbccddeeff',
    timestamp: '2026-06-01T12:00:00.000Z',
    anonymousId: 'visitor-1',
    properties: { product_id: 'tea', price: 89.9, currency: 'TRY' },
    context: {
      page: { url: 'https://shop.example' },
      birebir: {
        name: 'view_item',
        session: 'session-1',
        consentversion: '1',
        consentat: '2026-05-31T00:00:00.000Z',
      },
    },
  });
});

test('an order is told with its products, its number and its revenue', () => {
  const items = [
    {
      item_id: 'tea',
      item_name: 'Rize tea',
      item_brand: 'Kaya',
      item_category: 'Market',
      price: 9,
    },
    { item_id: 'cup', item_variant: 'blue', quantity: 2 },
  ];
  const { event, properties } = written({
    name: 'purchase',
    data: { items, transaction_id: 'order-1', value: 30, coupon: 'MAY' },
  });
  expect(event).toBe('Order Completed');
  expect(properties).toEqual({
    order_id: 'order-1',
    revenue: 30,
    coupon: 'MAY',
    products: [
      { product_id: 'tea', name: 'Rize tea', brand: 'Kaya', category: 'Market', price: 9 },
      { product_id: 'cup', variant: 'blue', quantity: 2 },
    ],
  });
});

test('a search is a query, and what Segment has no word for keeps our word', () => {
  const search = written({ name: 'search', data: { search_term: 'tea', results: 3 } });
  expect(search).toMatchObject({
    event: 'Products Searched',
    properties: { query: 'tea', results: 3 },
  });
  const liked = written({ name: 'like' });
  expect(liked.event).toBe('like');
});

test('no two of our events become one of Segment’s', () => {
  const names = Object.values(segmentNames);
  expect(new Set(names).size).toBe(names.length);
});

test('a batch of somebody else’s, without our consent record, is refused event by event', () => {
  const { context: _, ...foreign } = written();
  expect(readSegment.decode({ batch: [foreign, { type: 'identify' }] })).toMatchObject({
    events: [],
    refused: [{ id: foreign.messageId }, { id: '#1', reason: 'its type is not track' }],
  });
});

test('Segment’s and RudderStack’s own answers are understood, and no other word', () => {
  const taken = { accepted: ['a'], refused: [] };
  expect(segment.acknowledged(200, '{"success":true}', ['a'])).toEqual(taken);
  expect(segment.acknowledged(200, 'OK', ['a'])).toEqual(taken);
  expect(segment.acknowledged(200, '{"success":false}', ['a'])).toBe(undefined);
  expect(segment.acknowledged(200, 'ok then', ['a'])).toBe(undefined);
  expect(segment.acknowledged(202, 'OK', ['a'])).toBe(undefined);
});
