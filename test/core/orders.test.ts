import { expect, test } from 'vitest';
import { interests } from '../../src/core/profile/evidence';
import { at, visitor } from '../fakes/diary';
import { NOW } from '../fakes/shop';

const worth = (diary: ReturnType<typeof visitor>, id: string): number =>
  interests(diary.profile(), NOW).get(id) ?? 0;

const idsOf = (diary: ReturnType<typeof visitor>) =>
  diary.profile().ledger.orders.map(({ id }) => id);

test('an order is kept with its lines, at the price paid', () => {
  const diary = visitor().did('purchase', {
    transaction_id: 'order-1',
    currency: 'TRY',
    value: 300,
    items: [{ item_id: 'tea', quantity: 2, price: 120 }, { item_id: 'cup' }],
  });
  expect(diary.profile().ledger.orders).toEqual([
    {
      id: 'order-1',
      at: NOW,
      currency: 'TRY',
      value: 300,
      lines: [
        { id: 'tea', quantity: 2, price: 120 },
        { id: 'cup', quantity: 1 },
      ],
    },
  ]);
});

test('the same order number counts once, however often the thank-you page is opened', () => {
  const diary = visitor().bought('tea', 'order-1', { daysAgo: 3 }).bought('tea', 'order-1');
  expect(diary.profile().ledger.orders).toMatchObject([{ id: 'order-1', at: at({ daysAgo: 3 }) }]);
});

test('orders stand by their dates, whenever we hear of them', () => {
  const diary = visitor()
    .bought('tea', 'new')
    .bought('cup', 'oldest', { daysAgo: 300 })
    .bought('pan', 'old', { daysAgo: 30 });
  expect(idsOf(diary)).toEqual(['oldest', 'old', 'new']);
});

test('a refund takes the whole order out, or only what came back', () => {
  const diary = visitor().bought(['tea', 'cup'], 'order-1', { daysAgo: 3 });
  expect(idsOf(diary.refunded('order-1'))).toEqual([]);
  expect(diary.refunded('order-1', 'tea').profile().ledger.orders).toMatchObject([
    { id: 'order-1', lines: [{ id: 'cup' }] },
  ]);
  expect(idsOf(diary.refunded('order-1', ['tea', 'cup']))).toEqual([]);
});

test('a refund of an order nobody knows changes no other', () => {
  expect(idsOf(visitor().bought('tea', 'order-1').refunded('order-2'))).toEqual(['order-1']);
});

test('the newest three hundred orders are kept', () => {
  const many = Array.from({ length: 305 }, (_, i) => i).reduce(
    (diary, i) => diary.bought('tea', `order-${i}`, { minutesAgo: 1000 - i }),
    visitor(),
  );
  expect(idsOf(many)).toHaveLength(300);
  expect(idsOf(many)[0]).toBe('order-5');
});

test('an order told twice speaks for its products once', () => {
  const once = visitor().bought('tea', 'order-1');
  expect(worth(once.bought('tea', 'order-1'), 'tea')).toBe(worth(once, 'tea'));
});

// GA4's form of a whole refund names no items.
test('an order that came back whole no longer speaks for its products', () => {
  expect(worth(visitor().bought('tea', 'order-1').refunded('order-1'), 'tea')).toBe(0);
});

test('of three pieces one of which came back, two are still owned', () => {
  const diary = visitor()
    .did('purchase', { transaction_id: 'order-1', items: [{ item_id: 'cup', quantity: 3 }] })
    .did('refund', { transaction_id: 'order-1', items: [{ item_id: 'cup', quantity: 1 }] });
  expect(diary.profile().ledger.orders).toMatchObject([{ lines: [{ id: 'cup', quantity: 2 }] }]);
});

// src/core/profile/ledger.ts: an order that was taken out is forgotten, and told once more it is new.
test('an order that came back does not return when its thank-you page is opened again', () => {
  const back = visitor().bought('tea', 'order-1', { daysAgo: 9 }).refunded('order-1');
  expect(idsOf(back.bought('tea', 'order-1'))).toEqual([]);
});
