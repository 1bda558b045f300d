import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Beta, winChances } from '../../../src/core/bandit/win-chances';

const logFactorials = [0];
for (let n = 1; n < 5000; n += 1) logFactorials.push((logFactorials[n - 1] ?? 0) + Math.log(n));
const logFactorial = (n: number): number => logFactorials[n] ?? Number.NaN;
const logBeta = (a: number, b: number): number =>
  logFactorial(a - 1) + logFactorial(b - 1) - logFactorial(a + b - 1);

/**
 * The chance that the second of two is the greater, for whole numbers, in closed form.
 * Source: E. Miller, Formulas for Bayesian A/B Testing (https://www.evanmiller.org/bayesian-ab-testing.html).
 */
const secondWins = (a: Beta, b: Beta): number => {
  let chance = 0;
  for (let i = 0; i < b.alpha; i += 1) {
    chance += Math.exp(
      logBeta(a.alpha + i, a.beta + b.beta) -
        Math.log(b.beta + i) -
        logBeta(1 + i, b.beta) -
        logBeta(a.alpha, a.beta),
    );
  }
  return chance;
};

const anyBeta = fc.record({
  alpha: fc.integer({ min: 1, max: 400 }),
  beta: fc.integer({ min: 1, max: 2000 }),
});

test('of two arms the chances are those of the closed formula, to a thousandth', () => {
  fc.assert(
    fc.property(anyBeta, anyBeta, (a, b) => {
      expect(Math.abs((winChances([a, b])[1] ?? 0) - secondWins(a, b))).toBeLessThan(1e-3);
    }),
  );
});

test('the chances of many arms sum to 1, and equals are equal', () => {
  fc.assert(
    fc.property(fc.array(anyBeta, { minLength: 1, maxLength: 8 }), anyBeta, (betas, twin) => {
      const chances = winChances([twin, ...betas, twin]);
      expect(chances.reduce((total, one) => total + one, 0)).toBeCloseTo(1, 9);
      expect(chances[0]).toBeCloseTo(chances[chances.length - 1] ?? 0, 9);
    }),
  );
});

test('one more reward never makes an arm less likely', () => {
  fc.assert(
    fc.property(fc.array(anyBeta, { minLength: 2, maxLength: 5 }), (betas) => {
      const [first = { alpha: 1, beta: 1 }, ...others] = betas;
      const more = { ...first, alpha: first.alpha + 1 };
      const before = winChances(betas)[0] ?? 0;
      expect(winChances([more, ...others])[0]).toBeGreaterThan(before - 1e-4);
    }),
  );
});

test('thousands of observations neither vanish nor overflow', () => {
  const chances = winChances([
    { alpha: 5_000, beta: 95_000 },
    { alpha: 5_200, beta: 94_800 },
    { alpha: 1, beta: 1 },
  ]);
  for (const one of chances) expect(one).toBeGreaterThanOrEqual(0);
  expect(chances[2]).toBeCloseTo(0.95, 2);
});
