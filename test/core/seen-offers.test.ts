import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyProfile, foldEvents } from '../../src/core/profile/index';
import { anyLog, oneMoment } from '../fakes/arbitrary-events';
import { at, visitor } from '../fakes/diary';

const seen = (diary: ReturnType<typeof visitor>, id = 'tea') => diary.profile().seenOffers.get(id);
const tea = (price: number, more: object = {}) => ({ items: [{ item_id: 'tea', price, ...more }] });

test('what a product cost when its page was looked at is known, with its currency', () => {
  const diary = visitor().did('view_item', { currency: 'TRY', ...tea(100) }, { daysAgo: 3 });
  expect(seen(diary)).toEqual({ at: at({ daysAgo: 3 }), price: 100, currency: 'TRY' });
});

test('the last look counts, by its own date', () => {
  const diary = visitor()
    .did('view_item', tea(80), { daysAgo: 1 })
    .did('view_item', tea(100), { daysAgo: 5 });
  expect(seen(diary)?.price).toBe(80);
});

test('the time spent on a page says what was offered there, in the currency of the look', () => {
  const diary = visitor()
    .did('view_item', { currency: 'TRY', ...tea(100) }, { minutesAgo: 2 })
    .did('user_engagement', tea(100, { availability: 'out_of_stock' }), { minutesAgo: 1 });
  expect(seen(diary)).toMatchObject({ price: 100, currency: 'TRY', soldOut: true });
});

test('what was sold out and then seen in stock is no longer sold out', () => {
  const diary = visitor()
    .did('view_item', tea(100, { availability: 'out_of_stock' }), { daysAgo: 9 })
    .did('view_item', tea(100), { daysAgo: 2 });
  expect(seen(diary)?.soldOut).toBe(undefined);
});

test('neither a list seen in passing nor an errand for somebody else is a look', () => {
  expect(seen(visitor().did('view_item_list', tea(100)))).toBe(undefined);
  const errand = visitor()
    .did('shopping_for', { method: 'someone-else' }, { minutesAgo: 5 })
    .did('view_item', tea(100), { minutesAgo: 1 });
  expect(seen(errand)).toBe(undefined);
});

test('a product that the visitor strikes out has never been seen', () => {
  const diary = visitor()
    .did('view_item', tea(100), { daysAgo: 2 })
    .did('strike', { fact: 'item:tea' });
  expect(seen(diary)).toBe(undefined);
});

test('no more than three hundred offers are kept', () => {
  const diary = Array.from({ length: 350 }).reduce<ReturnType<typeof visitor>>(
    (told, _, i) => told.did('view_item', { items: [{ item_id: `p${i}`, price: 5 }] }),
    visitor(),
  );
  expect(diary.profile().seenOffers.size).toBe(300);
});

test('what was seen within one millisecond may be told in any order', () => {
  fc.assert(
    fc.property(anyLog, oneMoment, (log, [told, retold]) => {
      const known = foldEvents(emptyProfile(), log);
      const offers = (events: typeof told) =>
        [...foldEvents(known, events).seenOffers].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(offers(retold)).toEqual(offers(told));
    }),
  );
});
