import { expect, test } from 'vitest';
import { DAY_MS } from '../../../src/core/profile/decayed';
import { purchaseDays, purchasesOf } from '../../../src/core/value/purchase-days';

/** Noon of a day, so that an hour more is the same day. */
const day = (number: number): number => (20_000 + number + 0.5) * DAY_MS;
const HOUR_MS = 3_600_000;

test('an order that is told twice counts once', () => {
  const twice = { id: '1', at: day(0), total: 40 };
  expect(purchaseDays([twice, twice])).toEqual([{ at: day(0), total: 40 }]);
});

test('two orders on one day are one purchase of both totals', () => {
  const days = purchaseDays([
    { id: '2', at: day(0) + HOUR_MS, total: 2 },
    { id: '1', at: day(0), total: 40 },
  ]);
  expect(days).toEqual([{ at: day(0), total: 42 }]);
});

test('what was paid back does not count as spent, and an order paid back whole is none', () => {
  const days = purchaseDays([
    { id: '1', at: day(0), total: 40, refunded: 15 },
    { id: '2', at: day(9), total: 30, refunded: 30 },
  ]);
  expect(days).toEqual([{ at: day(0), total: 25 }]);
});

test('an order without a total counts and says nothing about spend', () => {
  expect(purchaseDays([{ id: '1', at: day(0) }])).toEqual([{ at: day(0), total: undefined }]);
});

test('an order without a date that can be read does not count', () => {
  expect(purchaseDays([{ id: '1', at: Number.NaN, total: 5 }])).toEqual([]);
});

test('orders are told oldest first, whatever order they come in', () => {
  const days = purchaseDays([
    { id: '2', at: day(30), total: 2 },
    { id: '1', at: day(0), total: 1 },
  ]);
  expect(purchasesOf(days, day(40))).toEqual({ x: 1, tx: 30, T: 40 });
});

test('a clock that went backwards makes no customer younger than the last purchase', () => {
  const days = purchaseDays([
    { id: '1', at: day(0), total: 1 },
    { id: '2', at: day(30), total: 2 },
  ]);
  expect(purchasesOf(days, day(12))).toEqual({ x: 1, tx: 30, T: 30 });
  expect(purchasesOf(days, Number.NaN)).toEqual({ x: 1, tx: 30, T: 30 });
});

test('whoever has bought nothing has no purchases to tell of', () => {
  expect(purchasesOf(purchaseDays([]), day(1))).toBeUndefined();
});
