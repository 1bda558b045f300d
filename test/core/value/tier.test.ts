import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS } from '../../../src/core/profile/decayed';
import { purchaseDays } from '../../../src/core/value/purchase-days';
import { tierOf } from '../../../src/core/value/tier';

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
