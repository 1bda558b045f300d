import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS } from '../../../src/core/profile/decayed';
import { buyAgainScore, repeatShare } from '../../../src/core/value/buy-again';
import { priceRank, priceSensitivity } from '../../../src/core/value/price-sensitivity';
import { isDue, replenishment } from '../../../src/core/value/replenishment';
import { rfm } from '../../../src/core/value/rfm';
import { likeness, relyOn } from '../../../src/core/value/taste-drift';

const NOW = 20_000 * DAY_MS;
const model = { mu: Math.log(30), sw: 0.5, sb: 0.6 };

test('coffee that is bought every month is offered after a month, not after a week or half a year', () => {
  const monthly = [30, 29, 31, 30, 32];
  expect(isDue(replenishment(monthly, 7, model))).toBe(false);
  expect(isDue(replenishment(monthly, 34, model))).toBe(true);
  expect(isDue(replenishment(monthly, 180, model))).toBe(false);
});

test('what was offered twice and not taken up is not offered a third time', () => {
  const due = replenishment([30, 29, 31], 34, model);
  expect(isDue(due, 1)).toBe(true);
  expect(isDue(due, 2)).toBe(false);
});

test('the longer ago the last purchase, the more it is due; no time brings a missing figure', () => {
  const days = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(days), days, days, (gaps, since, more) => {
      const one = replenishment(gaps, since, model);
      const later = replenishment(gaps, since + more, model);
      const figures = Object.values(one);
      return one.due <= later.due + 1e-12 && one.inWindow >= 0 && figures.every(Number.isFinite);
    }),
  );
});

test('of two things bought alike, the one that others buy again stands higher', () => {
  const bought = [NOW - 20 * DAY_MS, NOW - 90 * DAY_MS];
  const tea = buyAgainScore(bought, NOW, repeatShare(60, 100, 0.2));
  const kettle = buyAgainScore(bought, NOW, repeatShare(2, 100, 0.2));
  expect(tea).toBeGreaterThan(kettle);
});

test('a purchase half a year ago counts half', () => {
  expect(buyAgainScore([NOW - 180 * DAY_MS], NOW, 1)).toBeCloseTo(0.5, 12);
});

test('one customer who came back does not make a thing that is always bought again', () => {
  expect(repeatShare(1, 1, 0.2)).toBeCloseTo(3 / 11, 12);
});

test('customers are told in fifths: late is low, often and much is high', () => {
  const cuts = { r: [10, 20, 30, 40], f: [1, 2, 3, 4], m: [10, 20, 30, 40] };
  expect(rfm({ since: 5, times: 9, spent: 99 }, cuts)).toEqual({ r: 5, f: 5, m: 5 });
  expect(rfm({ since: 99, times: 1, spent: 0 }, cuts)).toEqual({ r: 1, f: 1, m: 1 });
  expect(rfm({ since: 20, times: 3, spent: 25 }, cuts)).toEqual({ r: 4, f: 3, m: 3 });
});

test('whoever buys at a discount only waits for discounts, sooner or later', () => {
  const reduced = { price: 80, listPrice: 100 };
  const few = priceSensitivity([reduced], 0.3);
  const many = priceSensitivity(Array(20).fill(reduced), 0.3);
  expect(few?.discountShare).toBeCloseTo((1 + 1.5) / 6, 12);
  expect(many?.discountShare).toBeGreaterThan(0.8);
  expect(priceSensitivity([], 0.3)).toBeUndefined();
});

test('whoever reaches for the dearest of every category stands high', () => {
  const prices = [10, 20, 30, 40];
  expect(priceRank(40, prices)).toBe(0.875);
  expect(priceRank(5, prices)).toBe(0);
  expect(priceRank(5, [])).toBe(0.5);
  const dear = priceSensitivity(Array(20).fill({ price: 41, categoryPrices: prices }), 0.3);
  expect(dear?.priceRank).toBeCloseTo((20 + 2.5) / 25, 12);
});

test('a visit that is about something else altogether goes by itself, once it has said enough', () => {
  const long = new Map([
    ['tea', 8],
    ['cups', 3],
  ]);
  const toys = new Map([
    ['toys', 4],
    ['tea', 0.2],
  ]);
  expect(likeness(long, long)).toBeCloseTo(1, 12);
  expect(likeness(long, new Map())).toBe(0);
  expect(relyOn(toys, long, 6)).toBe('session');
  expect(relyOn(toys, long, 4)).toBe('long');
  expect(relyOn(long, long, 50)).toBe('long');
});
