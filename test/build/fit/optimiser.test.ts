import { expect, test } from 'vitest';
import { buyingLikelihood } from '../../../src/cli/fit/buying-likelihood';
import { fitBuying } from '../../../src/cli/fit/fit-buying';
import { fitGaps } from '../../../src/cli/fit/fit-gaps';
import { lnGamma } from '../../../src/cli/fit/ln-gamma';
import { minimise } from '../../../src/cli/fit/nelder-mead';
import { DAY_MS } from '../../../src/core/profile/decayed';
import { logLikelihood } from '../../../src/core/value/log-likelihood';
import vectors from '../../cases/value/btyd.json';
import { gamma, seeded } from '../../core/value/simulate';

test('the lowest point of a bent valley is found', () => {
  const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
  const { at, value } = minimise(valley, [-1.2, 1]);
  expect(value).toBeLessThan(1e-9);
  expect(at[0]).toBeCloseTo(1, 4);
  expect(at[1]).toBeCloseTo(1, 4);
});

test('a function that is nowhere a number ends all the same', () => {
  expect(minimise(() => Number.NaN, [1, 2]).evaluations).toBeLessThan(5000);
});

test('the logarithm of the gamma function is that of factorials, and of the root of pi', () => {
  expect(lnGamma(11)).toBeCloseTo(Math.log(3_628_800), 11);
  expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  expect(lnGamma(0.001)).toBeCloseTo(6.907178885383853, 11);
});

test('the likelihood of a shop is the sum of that of its customers, in any unit of time', () => {
  for (const k of ['mbg', 'bg'] as const) {
    const rows = vectors.cases.filter(({ model }) => model === k);
    const figures = { r: 0.6, alpha: 9, a: 0.7, b: 2 };
    const sum = rows.reduce((total, row) => total + logLikelihood({ k, ...figures }, row), 0);
    expect(buyingLikelihood(rows, k, 1)(figures) / sum).toBeCloseTo(1, 12);
    const repeats = rows.reduce((total, { x }) => total + x, 0);
    const scaled = buyingLikelihood(rows, k, 0.1)({ ...figures, alpha: 0.9 });
    expect((scaled + repeats * Math.log(0.1)) / sum).toBeCloseTo(1, 12);
  }
});

test('customers who are all the same age and bought once do not lead the fit astray', () => {
  const rows = Array.from({ length: 30 }, () => ({ x: 0, tx: 0, T: 0 }));
  const { model, ll } = fitBuying(rows, 'mbg', 'map');
  expect(Object.values(model).every((one) => one === 'mbg' || Number.isFinite(one))).toBe(true);
  expect(ll).toBeCloseTo(0, 9);
});

test('how pauses differ between customers and within one is found again', () => {
  const chance = seeded(8);
  const normal = () => {
    // A gamma of this shape is normal enough once it is brought to mean 0 and variance 1.
    const shape = 4000;
    return (gamma(shape, chance) - shape) / Math.sqrt(shape);
  };
  const customers = Array.from({ length: 3000 }, (_, at) => {
    const own = Math.log(40) + 0.6 * normal();
    let day = 0;
    return Array.from({ length: 2 + (at % 6) }, () => {
      const here = { at: day * DAY_MS };
      day += Math.exp(own + 0.9 * normal());
      return here;
    });
  });
  const found = fitGaps(customers);
  expect(found?.mu).toBeCloseTo(Math.log(40), 1);
  expect(Math.abs((found?.sw ?? 0) - 0.9)).toBeLessThan(0.03);
  expect(Math.abs((found?.sb ?? 0) - 0.6)).toBeLessThan(0.04);
  expect(fitGaps(customers.slice(0, 10))).toBeUndefined();
});
