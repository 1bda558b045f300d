import { type BuyingModel, firstChances, type Purchases } from './buying-model';
import { probabilityAlive } from './probability-alive';

/** Some dozens are usual, and only a horizon of a hundred times the customer's age comes near a thousand. */
const MOST_TERMS = 9999;

/** The sum over n from 0 of (A)_n (B)_n / ((C)_n (D)_n) · z^n; with D = 1 that is 2F1(A, B; C; z). */
const series = (a: number, b: number, c: number, d: number, z: number): number => {
  let term = 1;
  let sum = 0;
  for (let n = 0; n < MOST_TERMS && sum !== sum + term; n += 1) {
    sum += term;
    term *= (((a + n) * (b + n)) / ((c + n) * (d + n))) * z;
  }
  return sum;
};

/**
 * How many purchases are to be expected within `time` from now of a customer who is alive. The textbook form, with
 * s = r + x, c = a + b + x - 1 + k, z = t / (alpha + T + t) and L = ln(1 - z), is
 * (c / (a - 1)) · [1 - (1 - z)^s · 2F1(s, b + x + k; c; z)]. For heavy buyers its series needs thousands of terms or
 * runs over, a = 1 divides by nothing, and a short time leaves no digits. Euler's transformation 2F1(A, B; C; z) =
 * (1 - z)^(C - A - B) · 2F1(C - A, C - B; C; z), with the first term taken out, H = expm1((a - 1) L) / (a - 1) and c
 * multiplied into the sum so that c = 0 is nothing special, gives
 * -c H - e^((a - 1) L) · (c - s) z · sum over n of (c - s + 1)_n (a)_n / ((c + 1)_n (2)_n) · z^n.
 * Only where a is above 1 + s and the time long is the first one better, and there it is harmless.
 */
export const expectedIfAlive = (
  model: BuyingModel,
  { x, T }: Pick<Purchases, 'x' | 'T'>,
  time: number,
): number => {
  const { r, alpha, a, b } = model;
  const s = r + x;
  const c = a + b + x - 1 + firstChances(model);
  const z = time / (alpha + T + time);
  const log = -Math.log1p(time / (alpha + T));
  const power = (a - 1) * log;
  const isLong = a - 1 > s && power < -1;
  const most = isLong ? c / (a - 1) : -c * (a === 1 ? log : Math.expm1(power) / (a - 1));
  const off = isLong
    ? most * Math.exp(s * log) * series(s, c - a + 1, c, 1, z)
    : Math.exp(power) * (c - s) * z * series(c - s + 1, a, c + 1, 2, z);
  // Where the series runs over, its factor has long run out: nothing is to be taken off.
  return Number.isFinite(off) ? Math.max(0, most - off) : most;
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
