import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS } from '../../../src/core/profile/decayed';
import { purchaseDays } from '../../../src/core/value/purchase-days';
import { tierOf } from '../../../src/core/value/tier';
import { trailing } from '../../../src/core/value/trailing';

const START = 20_000.5 * DAY_MS;
const day = (number: number): number => START + number * DAY_MS;
const bought = (...orders: readonly (readonly [number, number])[]) =>
  purchaseDays(orders.map(([at, total]) => ({ id: `${at}`, at: day(at), total })));

const tiers = [
  { id: 'silver', by: 'spend12m', min: 1500 },
  { id: 'gold', by: 'spend12m', min: 5000 },
] as const;

test('whoever reaches a tier is in at once', () => {
  const days = bought([0, 1000], [40, 600]);
  expect(tierOf(days, tiers, day(39))).toBeUndefined();
  expect(tierOf(days, tiers, day(40))).toBe('silver');
});

test('whoever stays above nine tenths of the entry keeps the tier', () => {
  const days = bought([0, 200], [40, 1400]);
  expect(tierOf(days, tiers, day(370))).toBe('silver');
  expect(tierOf(days, tiers, day(404))).toBe('silver');
});

test('whoever falls below keeps the tier for ninety days more, and loses it then', () => {
  const days = bought([0, 2000]);
  expect(tierOf(days, tiers, day(365 + 89))).toBe('silver');
  expect(tierOf(days, tiers, day(365 + 90))).toBeUndefined();
});

test('whoever comes up again within the ninety days never lost it', () => {
  const days = bought([0, 2000], [400, 1400]);
  expect(tierOf(days, tiers, day(600))).toBe('silver');
});

test('a tier that was lost takes the full entry to come back', () => {
  const days = bought([0, 2000], [500, 1400]);
  expect(tierOf(days, tiers, day(501))).toBeUndefined();
});

test('from gold one falls to silver where silver is still reached', () => {
  const days = bought([0, 4000], [200, 2000]);
  expect(tierOf(days, tiers, day(210))).toBe('gold');
  expect(tierOf(days, tiers, day(365 + 91))).toBe('silver');
});

test('sums of cents reach a limit that they come to', () => {
  const thrifty = [{ id: 'saver', by: 'spend12m', min: 0.8 }] as const;
  expect(0.7 + 0.1).toBeLessThan(0.8);
  expect(tierOf(bought([0, 0.7], [1, 0.1]), thrifty, day(2))).toBe('saver');
  expect(trailing(bought([0, 0.7], [1, 0.1]), day(2)).spend12m).toBe(0.8);
});

test('an order that comes on the very day an old one leaves keeps the tier without a gap', () => {
  const days = bought([0, 1500], [365, 1500]);
  expect(tierOf(days, tiers, day(365))).toBe('silver');
  expect(tierOf(days, tiers, day(365 + 91))).toBe('silver');
});

test('whoever has bought for many years stands where the last of them puts them', () => {
  const days = bought(...Array.from({ length: 60 }, (_, month) => [month * 30, 130] as const));
  expect(tierOf(days, tiers, day(59 * 30))).toBe('silver');
  expect(tierOf(days, tiers, day(59 * 30 + 100))).toBe('silver');
  expect(tierOf(days, tiers, day(59 * 30 + 200))).toBeUndefined();
});

test('a tier may go by the number of orders, and keep less', () => {
  const regulars = [{ id: 'regular', by: 'orders12m', min: 3, keep: 0.5 }] as const;
  const days = bought([0, 1], [10, 1], [200, 1]);
  expect(tierOf(days, regulars, day(200))).toBe('regular');
  expect(tierOf(days, regulars, day(370))).toBe('regular');
  expect(tierOf(days, regulars, day(375 + 90))).toBeUndefined();
});

test('looking in between changes nothing: the tier follows from the orders alone', () => {
  const orders = fc.array(fc.tuple(fc.nat({ max: 900 }), fc.integer({ min: 1, max: 4000 })));
  fc.assert(
    fc.property(orders, fc.nat({ max: 1200 }), (told, at) => {
      const later = told.filter(([when]) => when > at);
      const known = told.filter(([when]) => when <= at);
      return (
        tierOf(bought(...known), tiers, day(at)) ===
        tierOf(bought(...known, ...later), tiers, day(at))
      );
    }),
  );
});
