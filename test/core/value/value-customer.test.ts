import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS } from '../../../src/core/profile/decayed';
import { defaultPriors } from '../../../src/core/value/default-priors';
import { lifetimeRange } from '../../../src/core/value/lifetime-range';
import type { Priors } from '../../../src/core/value/priors';
import { valueCustomer } from '../../../src/core/value/value-customer';

const NOW = 20_500.5 * DAY_MS;
const ago = (days: number): number => NOW - days * DAY_MS;
const order = (days: number, total?: number) => ({ id: `order ${days}`, at: ago(days), total });

/** Figures of a shop that has fitted its own. */
const priors: Priors = {
  n: 800,
  btyd: { k: 'mbg', r: 0.7, alpha: 60, a: 0.6, b: 2.4 },
  gap: { mu: Math.log(40), sw: 0.8, sb: 0.6 },
  spend: { p: 3, q: 3.5, v: 40 },
  rfm: { r: [10, 30, 80, 180], f: [1, 2, 3, 5], m: [50, 100, 200, 400] },
  margin: 0.3,
  currency: 'TRY',
};
const tiers = [
  { id: 'silver', by: 'spend12m', min: 150 },
  { id: 'gold', by: 'spend12m', min: 5000 },
] as const;

const faithful = [order(190, 60), order(150, 50), order(95, 70), order(40, 55), order(10, 45)];

test('a faithful customer is valued in full', () => {
  const value = valueCustomer(faithful, priors, NOW, { tiers, range: lifetimeRange });
  expect(value).toMatchObject({
    orders: 5,
    x: 4,
    tx: 180,
    T: 190,
    spend12m: 280,
    orders12m: 5,
    rfm: { r: 5, f: 4, m: 4 },
    tier: 'silver',
    risk: 'active',
    stage: 'bonding',
    confidence: { source: 'own', n: 5 },
    terms: { currency: 'TRY', margin: 0.3, months: 12, discount: 0.01 },
  });
  const { pAlive, pBuy7, pBuy30, pBuy90, clv12, clv12Range, spendPerOrder } = value;
  expect(pAlive).toBeGreaterThan(0.8);
  expect(pBuy7).toBeLessThan(pBuy30 ?? 0);
  expect(pBuy30).toBeLessThan(pBuy90 ?? 0);
  expect(spendPerOrder).toBeCloseTo((3 * (40 + 280)) / (15 + 2.5), 9);
  expect(clv12Range?.[0]).toBeLessThan(clv12 ?? 0);
  expect(clv12Range?.[1]).toBeGreaterThan(clv12 ?? 0);
});

test('whoever has bought nothing gets no numbers, and the shop’s figures for new customers beside', () => {
  const value = valueCustomer([], priors, NOW, { tiers });
  expect(value).toMatchObject({
    orders: 0,
    x: null,
    pAlive: null,
    pBuy30: null,
    clv12: null,
    spend12m: null,
    rfm: null,
    tier: null,
    interval: null,
    risk: 'new',
    stage: 'discovery',
    confidence: { source: 'site', n: 0 },
  });
  expect(value.newCustomer?.spendPerOrder).toBeCloseTo((3 * 40) / 2.5, 9);
  expect(value.newCustomer?.expected365).toBeGreaterThan(0);
});

test('a shop without priors is told nothing about new customers, and that its figures are built in', () => {
  expect(valueCustomer([], defaultPriors, NOW)).toMatchObject({
    newCustomer: null,
    confidence: { source: 'default', n: 0 },
  });
  const once = valueCustomer([order(20, 40)], defaultPriors, NOW);
  expect(once).toMatchObject({ spendPerOrder: 40, rfm: null, confidence: { source: 'default' } });
  expect(once.by.spend).toEqual({ source: 'own', n: 1 });
});

test('orders without totals are counted, and no money is made up for them', () => {
  expect(valueCustomer([order(40), order(3)], priors, NOW, { tiers })).toMatchObject({
    orders: 2,
    spendPerOrder: null,
    clv12: null,
    clv12Range: null,
    spend12m: null,
    orders12m: 2,
    rfm: null,
  });
});

test('a first purchase is the shop’s figures drawn a little towards the customer’s own', () => {
  const { by, interval } = valueCustomer([order(5, 90)], priors, NOW);
  expect(by.buying).toEqual({ source: 'site', n: 1 });
  expect(by.interval).toEqual({ source: 'site', n: 0 });
  expect(interval?.days).toBeCloseTo(40, 9);
});

test('an order that is still on its way is a purchase, one that has arrived is in use', () => {
  expect(valueCustomer([order(2, 40)], priors, NOW).stage).toBe('purchase');
  expect(valueCustomer([order(9, 40)], priors, NOW).stage).toBe('use');
  expect(valueCustomer([order(2, 40)], priors, NOW, { deliveryDays: 1 }).stage).toBe('use');
});

test('half a year after the usual pause and hardly there any more is lapsed', () => {
  const orders = [900, 890, 880, 870, 860, 850].map((days) => order(days, 30));
  expect(valueCustomer(orders, priors, NOW)).toMatchObject({ risk: 'lapsed', stage: 'use' });
});

test('no orders, however odd, bring a figure that is no number or a chance beyond 0 and 1', () => {
  const anyOrder = fc.record({
    id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
    at: fc.oneof(fc.double(), fc.integer({ min: ago(2000), max: ago(-200) })),
    total: fc.option(fc.oneof(fc.double(), fc.double({ min: 0, max: 1e6, noNaN: true })), {
      nil: undefined,
    }),
    refunded: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(anyOrder), fc.constantFrom(priors, defaultPriors), (orders, given) => {
      const numbersOf = (part: unknown): number[] =>
        typeof part === 'number'
          ? [part]
          : typeof part === 'object' && part !== null
            ? Object.values(part).flatMap(numbersOf)
            : [];
      const value = valueCustomer(orders, given, NOW, { tiers, range: lifetimeRange });
      const chances = [value.pAlive, value.pBuy7, value.pBuy30, value.pBuy90];
      return (
        numbersOf(value).every(Number.isFinite) &&
        chances.every((chance) => chance === null || (chance >= 0 && chance <= 1))
      );
    }),
    { numRuns: 1000 },
  );
});
