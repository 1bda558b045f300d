import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BuyingModel, Purchases } from '../../../src/core/value/buying-model';
import { discountedPurchases } from '../../../src/core/value/discounted-purchases';
import { expectedPurchases } from '../../../src/core/value/expected-purchases';
import { logLikelihood } from '../../../src/core/value/log-likelihood';
import { nextPurchaseIn } from '../../../src/core/value/next-purchase-in';
import { probabilityAlive } from '../../../src/core/value/probability-alive';
import { probabilityBuys } from '../../../src/core/value/probability-buys';
import { gamma, seeded } from './simulate';

const anyFigure = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const anyModel: fc.Arbitrary<BuyingModel> = fc.record({
  k: fc.constantFrom<BuyingModel['k']>('mbg', 'bg'),
  r: anyFigure,
  alpha: anyFigure,
  a: fc.oneof(fc.constant(1), anyFigure),
  b: anyFigure,
});
const anyPurchases: fc.Arbitrary<Purchases> = fc
  .tuple(
    fc.nat({ max: 2000 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1e4, noNaN: true }),
  )
  .map(([x, share, T]) => ({ x, tx: x === 0 ? 0 : share * T, T }));
const anyTime = fc.double({ min: 0, max: 1e4, noNaN: true });

/** Figures as a fit may find them, and times in days. */
const figure = fc.double({ min: 0.01, max: 50, noNaN: true });
const usualModel: fc.Arbitrary<BuyingModel> = fc.record({
  k: fc.constantFrom<BuyingModel['k']>('mbg', 'bg'),
  r: figure,
  alpha: fc.double({ min: 1, max: 500, noNaN: true }),
  a: fc.oneof(fc.constant(1), figure),
  b: figure,
});
const years = fc.double({ min: 0, max: 1500, noNaN: true });

const isShare = (value: number): boolean => value >= 0 && value <= 1;

test('every chance lies between 0 and 1, and no figure is ever missing, however odd the customer', () => {
  fc.assert(
    fc.property(anyModel, anyPurchases, anyTime, (model, purchases, time) => {
      const expected = expectedPurchases(model, purchases, time);
      return (
        isShare(probabilityAlive(model, purchases)) &&
        isShare(probabilityBuys(model, purchases, time)) &&
        Number.isFinite(expected) &&
        expected >= 0 &&
        Number.isFinite(discountedPurchases(model, purchases)) &&
        Number.isFinite(logLikelihood(model, purchases)) &&
        nextPurchaseIn(model, purchases, 0.5) >= 0
      );
    }),
    { numRuns: 500 },
  );
});

test('the longer we look ahead, the likelier a purchase and the more of them', () => {
  fc.assert(
    fc.property(usualModel, anyPurchases, years, years, (model, purchases, one, more) => {
      const later = one + more;
      const slack = 1 + 1e-9;
      return (
        probabilityBuys(model, purchases, one) <=
          probabilityBuys(model, purchases, later) * slack &&
        expectedPurchases(model, purchases, one) <=
          expectedPurchases(model, purchases, later) * slack + 1e-12
      );
    }),
  );
});

test('the longer a customer is silent, the less likely is a return', () => {
  fc.assert(
    fc.property(anyModel, anyPurchases, anyTime, (model, purchases, more) => {
      const later = { ...purchases, T: purchases.T + more };
      return probabilityAlive(model, later) <= probabilityAlive(model, purchases);
    }),
  );
});

test('at least as many purchases are expected as the chance that there is one', () => {
  fc.assert(
    fc.property(usualModel, anyPurchases, years, (model, purchases, time) => {
      const once = probabilityBuys(model, purchases, time);
      return expectedPurchases(model, purchases, time) >= once * (1 - 1e-6) - 1e-9;
    }),
  );
});

test('within the time until the next purchase is as likely as not, the chance of one is a half', () => {
  fc.assert(
    fc.property(anyModel, anyPurchases, (model, purchases) => {
      const time = nextPurchaseIn(model, purchases, 0.5);
      if (!Number.isFinite(time)) return probabilityAlive(model, purchases) <= 0.5 || time > 1e300;
      return Math.abs(probabilityBuys(model, purchases, time) - 0.5) < 1e-6;
    }),
  );
});

test('who bought once only is sure to be there by the older model, and not by ours', () => {
  const once = { x: 0, tx: 0, T: 700 };
  const figures = { r: 0.5, alpha: 40, a: 0.9, b: 1.6 };
  expect(probabilityAlive({ k: 'bg', ...figures }, once)).toBe(1);
  expect(probabilityAlive({ k: 'mbg', ...figures }, once)).toBeLessThan(0.4);
});

test('the purchases expected are those that come on average when the future is played ten thousand times', () => {
  const model: BuyingModel = { k: 'mbg', r: 0.7, alpha: 60, a: 0.6, b: 2.4 };
  const purchases = { x: 4, tx: 200, T: 230 };
  const chance = seeded(7);
  let sum = 0;
  const rounds = 10_000;
  for (let round = 0; round < rounds; round += 1) {
    if (chance() >= probabilityAlive(model, purchases)) continue;
    const rate = gamma(model.r + purchases.x, chance) / (model.alpha + purchases.T);
    const leaving = gamma(model.a, chance);
    const leaves = leaving / (leaving + gamma(model.b + purchases.x + 1, chance));
    for (let at = 0; ; sum += 1) {
      at -= Math.log(1 - chance()) / rate;
      if (at > 365) break;
      if (chance() < leaves) {
        sum += 1;
        break;
      }
    }
  }
  const expected = expectedPurchases(model, purchases, 365);
  expect(Math.abs(sum / rounds - expected) / expected).toBeLessThan(0.03);
});
