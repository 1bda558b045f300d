import { type BuyingModel, firstChances, type Purchases } from './buying-model';
import type { SpendModel } from './expected-spend';
import { normalQuantile } from './normal-cdf';

/** What is left beyond is too unlikely to move the ends of the range. */
const NEGLIGIBLE = 1e-4;
const MOST_PURCHASES = 9999;
/** Stands for a spend that is known and does not vary. */
const CERTAIN = 1e9;

/** Digamma and trigamma to a few thousandths, one step up the recurrence: x may be small. Abramowitz and Stegun, 6.3 and 6.4. */
const digamma = (x: number): number => Math.log(x + 0.5) + 1 / (24 * (x + 0.5) ** 2) - 1 / x;
const trigamma = (x: number): number => 1 / (x + 0.5) + 1 / x ** 2;

/** Of whom the range is. */
export interface RangeOf {
  readonly model: BuyingModel;
  readonly purchases: Purchases;
  readonly alive: number;
  /** In the unit of the model. */
  readonly time: number;
  /** Expected spend an order. */
  readonly spend: number;
  /** What spend varies by; without it every order comes to `spend`. */
  readonly spendModel?: SpendModel | undefined;
  /** Orders that `spend` rests on. */
  readonly orders: number;
}

/**
 * What will be spent within a time lies between these two with a probability of 80 %, and a tenth lies above.
 *
 * The posterior predictive of the models that also give the mean. The number of purchases is told exactly:
 * P(N >= n) = p(alive) · [product over j < n - 1 of (b' + j) / (a + b' + j)] · P(NB >= n), b' = b + x + k, NB negative
 * binomial with shape r + x and (alpha + T) / (alpha + T + t). What n orders come to is (n · mean) times a beta prime
 * of shapes p·n and q + p·orders. Nothing may be bought at all, which has a mass of its own; the rest is taken as
 * log-normal with the mean and variance of its logarithm. Checked against simulation in test/core/value.
 */
export const lifetimeRange = ({
  model,
  purchases: { x, T },
  alive,
  time,
  spend,
  spendModel,
  orders,
}: RangeOf): readonly [low: number, high: number] => {
  const { r, alpha, a, b } = model;
  const p = spendModel?.p ?? CERTAIN;
  const q = spendModel ? spendModel.q + p * orders : CERTAIN;
  const stays = b + x + firstChances(model);
  const z = time / (alpha + T + time);
  let log = -(r + x) * Math.log1p(time / (alpha + T));
  let tail = -Math.expm1(log);
  let survives = alive;
  let atLeast = alive * tail;
  const any = atLeast;
  let first = 0;
  let second = 0;
  for (let n = 1; n < MOST_PURCHASES && atLeast > NEGLIGIBLE * any; n += 1) {
    log += Math.log(((r + x + n - 1) / n) * z);
    tail -= Math.exp(log);
    survives *= (stays + n - 1) / (a + stays + n - 1);
    const more = Math.max(0, survives * tail);
    const mean = digamma(p * n);
    first += (atLeast - more) * mean;
    second += (atLeast - more) * (mean ** 2 + trigamma(p * n));
    atLeast = more;
  }
  const mean = first / any;
  const centre = mean + Math.log((spend * (q - 1)) / p) - digamma(q);
  const sd = Math.sqrt(Math.max(0, second / any - mean ** 2) + trigamma(q));
  const at = (share: number): number => {
    const among = 1 - (1 - share) / any;
    return among > 0 ? Math.exp(centre + sd * normalQuantile(among)) : 0;
  };
  return [at(0.1), at(0.9)];
};
