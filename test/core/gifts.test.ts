import { expect, test } from 'vitest';
import { errandAt } from '../../src/core/profile/errands';
import { interests } from '../../src/core/profile/evidence';
import { isGift } from '../../src/core/profile/gifts';
import { visitor } from '../fakes/diary';
import { NOW } from '../fakes/shop';

type Diary = ReturnType<typeof visitor>;

const worth = (diary: Diary, id = 'tea'): number => interests(diary.profile(), NOW).get(id) ?? 0;
const gift = (diary: Diary, fact: string, method?: string, daysAgo = 0): Diary =>
  diary.did('gift', { fact, ...(method && { method }) }, { daysAgo });
const forOther = (diary: Diary, minutesAgo: number, method = 'someone-else'): Diary =>
  diary.did('shopping_for', { method }, { minutesAgo });

test('an order that was a gift teaches a tenth, with what was looked at for it, and stays an order', () => {
  const diary = visitor().viewed('tea', { minutesAgo: 5 }).bought('tea', 'order-1');
  const marked = gift(diary, 'order:order-1');
  expect(worth(marked)).toBeCloseTo(worth(diary) / 10, 9);
  expect(marked.profile().ledger.orders).toEqual(diary.profile().ledger.orders);
});

test('a gift can be taken back, and the last word counts, whichever is told first', () => {
  const diary = visitor().bought('tea', 'order-1', { daysAgo: 3 });
  expect(worth(gift(gift(diary, 'order:order-1', '', 2), 'order:order-1', 'undo'))).toBe(
    worth(diary),
  );
  expect(worth(gift(gift(diary, 'order:order-1', 'undo'), 'order:order-1', '', 2))).toBe(
    worth(diary),
  );
});

test('a gift may be told of before the order it is about', () => {
  const late = gift(visitor(), 'order:order-1').bought('tea', 'order-1', { daysAgo: 1 });
  const early = gift(visitor().bought('tea', 'order-1', { daysAgo: 1 }), 'order:order-1');
  expect(worth(late)).toBe(worth(early));
});

test('looking at a product again after its gift order is the visitor’s own interest', () => {
  const diary = gift(visitor().bought('tea', 'order-1', { daysAgo: 30 }), 'order:order-1');
  expect(worth(diary.viewed('tea'))).toBeCloseTo(worth(diary) + 1, 9);
});

test('a product that was a gift teaches a tenth, however it was looked at and bought', () => {
  const diary = visitor().viewed('tea').added('tea').bought('tea', 'order-1');
  expect(worth(gift(diary, 'item:tea'))).toBeCloseTo(worth(diary) / 10, 9);
});

test('shopping for somebody else teaches nothing, but the cart and the order are facts', () => {
  const before = visitor().viewed('cup', { daysAgo: 2 });
  const errand = forOther(before.opened({ minutesAgo: 21 }), 20)
    .viewed('tea', { minutesAgo: 19 })
    .searched('tea', { minutesAgo: 18 })
    .answered('taste', { facet: 'brand:Kaya' }, { minutesAgo: 17 })
    .added('tea', { minutesAgo: 16 });
  const profile = errand.profile();
  expect([...profile.evidence.items.keys()]).toEqual(['cup']);
  expect(profile.evidence.facets.size).toBe(0);
  expect(profile.searches).toEqual([]);
  expect(profile.visits).toMatchObject({ viewed: [], pages: 1, count: 2 });
  expect([...profile.cart.items.keys()]).toEqual(['tea']);
  const bought = errand.bought('tea', 'order-1', { minutesAgo: 15 }).profile();
  expect(bought.ledger.orders).toMatchObject([{ id: 'order-1' }]);
  expect(isGift(bought.gifts, 'order:order-1')).toBe(true);
  expect(interests(bought, NOW).get('tea')).toBeCloseTo(0.8, 2);
});

test('what was bought for somebody else may still be said to be one’s own', () => {
  const errand = forOther(visitor(), 20).bought('tea', 'order-1', { minutesAgo: 15 });
  expect(worth(gift(errand, 'order:order-1', 'undo'))).toBeCloseTo(8, 2);
});

test('shopping for somebody else ends with the visit, or when the visitor says so', () => {
  const on = forOther(visitor(), 90).viewed('tea', { minutesAgo: 80 });
  expect(worth(on.viewed('tea', { minutesAgo: 51 }))).toBe(0);
  expect(worth(on.viewed('tea', { minutesAgo: 49 }))).toBeGreaterThan(0.9);
  expect(worth(forOther(on, 70, 'myself').viewed('tea', { minutesAgo: 60 }))).toBeGreaterThan(0.9);
  expect(errandAt(on.profile().errands, NOW - 60 * 60_000)).toBeDefined();
  expect(errandAt(on.profile().errands, NOW)).toBeUndefined();
});

test('orders of earlier years that are handed in meanwhile are no gifts', () => {
  const errand = forOther(visitor(), 5).bought('tea', 'order-1', { daysAgo: 300 });
  expect(isGift(errand.profile().gifts, 'order:order-1')).toBe(false);
});

test('hiding a product works whomever the visit is for', () => {
  const errand = forOther(visitor(), 5).disliked('tea');
  expect(errand.profile().evidence.items.get('tea')).toMatchObject({ disliked: true });
});
