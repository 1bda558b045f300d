import { expect, test } from 'vitest';
import { DAY_MS } from '../../../src/core/profile/decayed';
import { holdStage } from '../../../src/core/value/hold-stage';
import { riskOf } from '../../../src/core/value/risk';
import { stageOf } from '../../../src/core/value/stage';

test('the first risk that fits is taken', () => {
  expect(riskOf(undefined, 0, 30)).toBe('new');
  expect(riskOf(0.1, 200, 30)).toBe('lapsed');
  expect(riskOf(0.1, 170, 30)).toBe('atRisk');
  expect(riskOf(0.1, 200, 100)).toBe('atRisk');
  expect(riskOf(0.6, 31, 30)).toBe('cooling');
  expect(riskOf(0.6, 29, 30)).toBe('active');
  expect(riskOf(0.95, 90, 30)).toBe('active');
});

test('a stranger discovers, and evaluates after three products, a search with a look, a cart or a second visit', () => {
  expect(stageOf({})).toBe('discovery');
  expect(stageOf({ views: 2, visits: 1 })).toBe('discovery');
  expect(stageOf({ views: 3 })).toBe('evaluation');
  expect(stageOf({ views: 1, searches: 1 })).toBe('evaluation');
  expect(stageOf({ chosen: 1 })).toBe('evaluation');
  expect(stageOf({ visits: 2 })).toBe('evaluation');
});

test('the way leads over purchase and use to bonding and advocacy', () => {
  expect(stageOf({ checkout: true })).toBe('purchase');
  expect(stageOf({ orders: 1 })).toBe('purchase');
  expect(stageOf({ orders: 1, delivered: true, risk: 'atRisk' })).toBe('use');
  expect(stageOf({ orders: 2, delivered: true, risk: 'cooling' })).toBe('bonding');
  expect(stageOf({ orders: 1, delivered: true, enrolled: true })).toBe('bonding');
  const fan = { orders: 3, delivered: true, risk: 'active', recommends: true } as const;
  expect(stageOf(fan)).toBe('advocacy');
  expect(stageOf({ ...fan, openComplaint: true })).toBe('bonding');
});

test('whose order has arrived never falls below use, however long away', () => {
  expect(stageOf({ orders: 4, delivered: true, risk: 'lapsed' })).toBe('use');
});

test('a stage falls after two more visits or two weeks, and rises at once', () => {
  const at = 20_000 * DAY_MS;
  const first = holdStage({ stage: 'bonding' }, 'use', { at, visit: 7 });
  expect(first.stage).toBe('bonding');
  expect(holdStage(first, 'use', { at: at + DAY_MS, visit: 8 }).stage).toBe('bonding');
  expect(holdStage(first, 'use', { at: at + DAY_MS, visit: 9 })).toEqual({ stage: 'use' });
  expect(holdStage(first, 'use', { at: at + 14 * DAY_MS, visit: 8 })).toEqual({ stage: 'use' });
  expect(holdStage(first, 'advocacy', { at, visit: 7 })).toEqual({ stage: 'advocacy' });
  expect(holdStage(first, 'bonding', { at, visit: 8 })).toEqual({ stage: 'bonding' });
  expect(holdStage(undefined, 'use', { at, visit: 1 })).toEqual({ stage: 'use' });
});
