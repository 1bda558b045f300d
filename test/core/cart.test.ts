import { expect, test } from 'vitest';
import { visitor } from '../fakes/diary';

const inCart = (diary: ReturnType<typeof visitor>) => [...diary.profile().cart.items];

test('what goes into the cart lies in the cart, piece by piece', () => {
  const diary = visitor()
    .added('tea')
    .did('add_to_cart', { items: [{ item_id: 'tea', quantity: 2 }, { item_id: 'cup' }] });
  expect(inCart(diary)).toEqual([
    ['tea', 3],
    ['cup', 1],
  ]);
});

test('what is taken out again no longer lies in it', () => {
  expect(inCart(visitor().added(['tea', 'cup']).removed('tea'))).toEqual([['cup', 1]]);
  expect(inCart(visitor().removed('tea'))).toEqual([]);
});

test('a cart that is looked into is known as a whole', () => {
  const diary = visitor()
    .added(['tea', 'cup'])
    .did('view_cart', { items: [{ item_id: 'honey', quantity: 2 }] });
  expect(inCart(diary)).toEqual([['honey', 2]]);
});

test('a cart page that names no products tells nothing about the cart, one without products empties it', () => {
  const full = visitor().added('tea');
  expect(inCart(full.did('view_cart', {}))).toEqual([['tea', 1]]);
  expect(inCart(full.did('view_cart', { items: [] }))).toEqual([]);
});

test('an order empties the cart', () => {
  expect(inCart(visitor().added(['tea', 'cup']).bought('tea', 'order-1'))).toEqual([]);
});

test('an order of last year, told later, does not empty the cart of today', () => {
  const diary = visitor().added('tea').bought('cup', 'old', { daysAgo: 300 });
  expect(inCart(diary)).toEqual([['tea', 1]]);
});

test('a thank-you page that is opened again does not empty the next cart', () => {
  const diary = visitor()
    .bought('tea', 'order-1', { daysAgo: 2 })
    .added('cup', { minutesAgo: 20 })
    .bought('tea', 'order-1');
  expect(inCart(diary)).toEqual([['cup', 1]]);
});

test('one act under a clock of next year does not freeze the cart for a year', () => {
  const diary = visitor().added('cup', { daysAgo: -365 }).added('tea').removed('cup');
  expect(inCart(diary)).toEqual([['tea', 1]]);
});
