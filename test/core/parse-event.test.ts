import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemOfProduct } from '../../src/core/catalog/item-of-product';
import { parseEvent } from '../../src/core/events/parse-event';
import { product } from '../fakes/shop';

const items = [{ item_id: 'tea' }];

const parsed = (data: unknown) => {
  const event = parseEvent('view_item', data);
  if (!event.ok) throw new Error(event.problem);
  return event.data;
};

test('only what an event can hold is taken', () => {
  expect(parsed({ items, value: 3, password: 'secret', __proto__: { coupon: 'X' } })).toEqual({
    items,
    value: 3,
  });
});

test('figures may come as texts, as GA4 allows', () => {
  const [item] = parsed({ items: [{ item_id: 'tea', price: '12.50', quantity: '2' }] }).items ?? [];
  expect(item).toEqual({ item_id: 'tea', price: 12.5, quantity: 2 });
});

test('what is no figure is left out', () => {
  const odd = { item_id: 'tea', price: 'free', quantity: Number.NaN };
  expect(parsed({ items: [odd], value: Number.POSITIVE_INFINITY })).toEqual({ items });
});

test('a product that has only a name is known by its name', () => {
  expect(parsed({ items: [{ item_name: 'Rize tea' }] }).items).toEqual([
    { item_id: 'Rize tea', item_name: 'Rize tea' },
  ]);
});

test('a product without id and name is left out, and an event left without products is refused', () => {
  expect(parsed({ items: [{ price: 3 }, null, 'tea', ...items] }).items).toEqual(items);
  expect(parseEvent('view_item', { items: [{ price: 3 }] })).toEqual({
    ok: false,
    problem: '“view_item” needs “items”',
  });
});

test('numeric ids are read as texts, and texts are trimmed', () => {
  expect(parsed({ items: [{ item_id: 42 }], currency: ' TRY ' })).toEqual({
    items: [{ item_id: '42' }],
    currency: 'TRY',
  });
});

test('an event of two hundred products and more is a feed: the first two hundred count', () => {
  const many = Array.from({ length: 300 }, (_, i) => ({ item_id: `p${i}` }));
  expect(parsed({ items: many }).items).toHaveLength(200);
});

test('an event nobody knows is refused by name', () => {
  expect(parseEvent('buy_now', {})).toEqual({
    ok: false,
    problem: 'there is no event called “buy_now”',
  });
});

test('nothing that a page may hand over as data makes us fail', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (data) => {
      expect(typeof parseEvent('purchase', data).ok).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});

test('not even an object in place of a name makes us fail', () => {
  expect(parseEvent(Object.create(null), {})).toMatchObject({ ok: false });
});

test('that a product could not be bought is told with it', () => {
  const [item] = parsed({ items: [{ item_id: 'tea', availability: 'out_of_stock' }] }).items ?? [];
  expect(item).toEqual({ item_id: 'tea', availability: 'out_of_stock' });
  const sold = product('tea', { price: 120, availability: 'out_of_stock' });
  expect(itemOfProduct(sold)).toMatchObject({ price: 120, availability: 'out_of_stock' });
  expect(itemOfProduct(product('tea'))).not.toHaveProperty('availability');
});
