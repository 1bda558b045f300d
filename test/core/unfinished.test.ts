import { expect, test } from 'vitest';
import { unfinished } from '../../src/core/profile/unfinished';
import { at, visitor } from '../fakes/diary';
import { NOW } from '../fakes/shop';

type Diary = ReturnType<typeof visitor>;

const left = (diary: Diary) => unfinished(diary.profile(), NOW).map(({ id }) => id);

test('unfinished is what lies in the cart, then what was looked at and not bought, newest first', () => {
  const diary = visitor()
    .viewed('honey', { daysAgo: 5 })
    .viewed('olives', { daysAgo: 2 })
    .viewed('tea', { daysAgo: 9 })
    .added('tea', { daysAgo: 9 });
  expect(left(diary)).toEqual(['tea', 'olives', 'honey']);
});

test('what was bought, refused or looked at more than two months ago is finished', () => {
  const diary = visitor()
    .viewed('pan', { daysAgo: 61 })
    .viewed('tea', { daysAgo: 5 })
    .bought('tea', 'order-1', { daysAgo: 4 })
    .viewed('olives', { daysAgo: 3 })
    .disliked('olives', { daysAgo: 3 })
    .viewed('honey', { daysAgo: 3 });
  expect(left(diary)).toEqual(['honey']);
});

test('looking again at something bought opens it once more', () => {
  const diary = visitor().bought('tea', 'order-1', { daysAgo: 4 }).viewed('tea', { daysAgo: 1 });
  expect(left(diary)).toEqual(['tea']);
});

test('a cart that was never looked into dates from its last change', () => {
  const [item] = unfinished(visitor().added('tea', { daysAgo: 2 }).profile(), NOW);
  expect(item).toEqual({ id: 'tea', inCart: true, at: at({ daysAgo: 2 }) });
});

test('a cart of last year is settled business', () => {
  expect(left(visitor().added('tea', { daysAgo: 300 }))).toEqual([]);
});
