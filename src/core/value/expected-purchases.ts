import { type BuyingModel, firstChances, type Purchases } from './buying-model';
import { probabilityAlive } from './probability-alive';

/** The worst that was met needs 576 terms: a customer who has just come, over a hundred times the age of the shop. */
const MOST_TERMS = 9999;

/**
 * How many purchases are to be expected within `time` from now of a customer who is alive.
 * The textbook form is (c / (a - 1)) · [1 - (1 - z)^(r + x) · 2F1(r + x, b + x + k; c; z)] with c = a + b + x - 1 + k
 * and z = t / (alpha + T + t). Its series needs thousands of terms for heavy buyers, and a = 1 divides by nothing.
 * Euler's transformation 2F1(A, B; C; z) = (1 - z)^(C - A - B) · 2F1(C - A, C - B; C; z) gives, with L = ln(1 - z),
 * H = expm1((a - 1) L) / (a - 1) and c multiplied into the sum, so that c = 0 is nothing special either,
 * -(c H + e^((a - 1) L) · sum over n of (c - r - x)_n (a)_(n-1) / ((c + 1)_(n-1) n!) · z^n).
 */
export const expectedIfAlive = (
  model: BuyingModel,
  { x, T }: Pick<Purchases, 'x' | 'T'>,
  time: number,
): number => {
  const { r, alpha, a, b } = model;
  const c = a + b + x - 1 + firstChances(model);
  const z = time / (alpha + T + time);
  const log = -Math.log1p(time / (alpha + T));
  const h = a === 1 ? log : Math.expm1((a - 1) * log) / (a - 1);
  let term = (c - r - x) * z;
  let sum = 0;
  for (let n = 1; n < MOST_TERMS && sum !== sum + term; n += 1) {
    sum += term;
    term *= (((c - r - x + n) * (a + n - 1)) / ((c + n) * (n + 1))) * z;
  }
  return Math.max(0, -c * h - sum * Math.exp((a - 1) * log));
};

/**
 * How many purchases are to be expected within `time` from now, stayed away or not.
 * @example expectedPurchases({ k: 'bg', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { x: 2, tx: 30.43, T: 38.86 }, 39) // 1.226
 */
export const expectedPurchases = (
  model: BuyingModel,
  purchases: Purchases,
  time: number,
  alive = probabilityAlive(model, purchases),
): number => alive * expectedIfAlive(model, purchases, time);
