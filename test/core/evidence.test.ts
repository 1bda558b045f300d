import { expect, test } from 'vitest';
import { interests } from '../../src/core/profile/evidence';
import { visitor } from '../fakes/diary';
import { NOW } from '../fakes/shop';

type Diary = ReturnType<typeof visitor>;

const item = (diary: Diary, id = 'tea') => diary.profile().evidence.items.get(id);

const worth = (diary: Diary, id = 'tea'): number => interests(diary.profile(), NOW).get(id) ?? 0;

test('a look counts one, a wish three, the cart four, an order eight', () => {
  expect(worth(visitor().viewed('tea'))).toBe(1);
  expect(worth(visitor().did('add_to_wishlist', { items: [{ item_id: 'tea' }] }))).toBe(3);
  expect(worth(visitor().added('tea'))).toBe(4);
  expect(worth(visitor().bought('tea', 'order-1'))).toBe(8);
});

test('a page that was read for twenty seconds counts as another look, a shorter one does not', () => {
  const glance = { items: [{ item_id: 'tea' }], engagement_time_msec: 19_999 };
  expect(worth(visitor().viewed('tea').lingered('tea'))).toBe(2);
  expect(worth(visitor().viewed('tea').did('user_engagement', glance))).toBe(1);
});

test('the interest of a look halves in a month, that of an order in half a year', () => {
  expect(worth(visitor().viewed('tea', { daysAgo: 30 }))).toBeCloseTo(0.5, 12);
  expect(worth(visitor().bought('tea', 'order-1', { daysAgo: 180 }))).toBeCloseTo(4, 12);
});

test('history that comes late counts by its own date', () => {
  const inOrder = visitor().viewed('tea', { daysAgo: 60 }).viewed('tea');
  const late = visitor().viewed('tea').viewed('tea', { daysAgo: 60 });
  expect(worth(late)).toBeCloseTo(worth(inOrder), 12);
  expect(item(late)?.lastViewAt).toBe(NOW);
});

test('what was taken out of the cart loses weight but is not held against the product', () => {
  expect(worth(visitor().added('tea').removed('tea'))).toBe(2);
  expect(worth(visitor().removed('tea'))).toBe(0);
});

test('a refusal speaks against the product until it is taken back', () => {
  const refused = visitor().viewed('tea').disliked('tea');
  expect(item(refused)).toMatchObject({ disliked: true });
  expect(worth(refused)).toBe(-3);
  const undone = refused.did('dislike', { items: [{ item_id: 'tea' }], method: 'undo' });
  expect(item(undone)).toMatchObject({ disliked: false });
  expect(worth(undone)).toBe(1);
});

test('asking for more of this counts three looks, and can be taken back', () => {
  const liked = visitor().liked('tea');
  expect(worth(liked)).toBe(3);
  expect(worth(liked.did('like', { items: [{ item_id: 'tea' }], method: 'undo' }))).toBe(0);
});

test('a filter counts one, an answer twenty, and an answer fades over a year', () => {
  const facet = 'category1:Market/Breakfast';
  const sum = (diary: Diary) => diary.profile().evidence.facets.get(facet)?.weight;
  expect(sum(visitor().did('filter', { facet }))).toBe(1);
  expect(sum(visitor().answered('taste', { facet }))).toBe(20);
  const yearsApart = visitor().answered('taste', { facet }, { daysAgo: 365 });
  expect(sum(yearsApart.did('filter', { facet }))).toBeCloseTo(11, 12);
});

test('five hundred products are remembered, those touched last', () => {
  const ids = Array.from({ length: 510 }, (_, i) => `p${i}`);
  const { items } = visitor().viewed('tea').viewed(ids).profile().evidence;
  expect(items.size).toBe(500);
  expect(items.has('tea')).toBe(false);
  expect(items.has('p509')).toBe(true);
});

test('a refusal outlives five hundred other products', () => {
  const ids = Array.from({ length: 510 }, (_, i) => `p${i}`);
  expect(item(visitor().disliked('tea').viewed(ids))).toMatchObject({ disliked: true });
});
