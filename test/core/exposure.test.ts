import { expect, test } from 'vitest';
import { visitor } from '../fakes/diary';

type Diary = ReturnType<typeof visitor>;

const ignored = (diary: Diary, id = 'tea') => diary.profile().exposure.get(id)?.ignored;

test('a product passed over on our shelves is counted, on the shop’s own lists it is not', () => {
  expect(ignored(visitor().passed('tea').passed('tea'))).toBe(2);
  expect(ignored(visitor().did('view_item_list', { items: [{ item_id: 'tea' }] }))).toBe(undefined);
});

test('looking at a product, choosing it or carting it clears the count', () => {
  const passed = visitor().passed('tea').passed('tea');
  expect(ignored(passed.viewed('tea'))).toBe(undefined);
  expect(ignored(passed.added('tea'))).toBe(undefined);
  expect(ignored(passed.did('select_item', { items: [{ item_id: 'tea' }] }))).toBe(undefined);
});

test('after a pause of two weeks a product has a new chance', () => {
  expect(ignored(visitor().passed('tea', { daysAgo: 15 }).passed('tea'))).toBe(1);
  expect(ignored(visitor().passed('tea', { daysAgo: 14 }).passed('tea'))).toBe(2);
});
