import { firstChances, type Purchases } from './buying-model';
import type { Priors } from './priors';

/** What is left beyond is too unlikely to move the ends of the range. */
const NEGLIGIBLE = 1e-3;
const MOST_PURCHASES = 9999;
/** Stands for a spend that is known and does not vary. */
const CERTAIN = 1e9;
/** Halvings of the place where an end may lie, which leaves half a per cent. */
const HALVINGS = 12;

/** Digamma and trigamma to a hundredth or two, one step up the recurrence: x may be small. Abramowitz and Stegun, 6.3 and 6.4. */
const digamma = (x: number): number => Math.log(x + 0.5) - 1 / x;
const trigamma = (x: number): number => 1 / (x + 0.5) + 1 / x ** 2;

/** Of whom the range is. */
export interface RangeOf {
  /** Without `spend` every order comes to the same. */
  readonly priors: Pick<Priors, 'btyd' | 'spend'>;
  readonly purchases: Purchases;
  readonly alive: number;
  /** In the unit of the model. */
  readonly time: number;
  /** Expected spend an order. */
  readonly spend: number;
  /** Orders that `spend` rests on. */
  readonly orders: number;
}

/** The logistic curve runs nearest to the normal one where it is this many times as steep as one standard deviation. */
const LOGISTIC = 1.702;

/** So many purchases or a few more: how likely, and how the logarithm of what they come to is spread. */
type Outcome = readonly [weight: number, mean: number, steepness: number];

/**
 * What will be spent within a time lies between these two with a probability of 80 %: a tenth lies above, a tenth
 * below, or all of it at 0 where that is likelier.
 *
 * The posterior predictive of the models that also give the mean. The number of purchases is told exactly:
 * P(N >= n) = p(alive) · [product over j < n - 1 of (b' + j) / (a + b' + j)] · P(NB >= n), b' = b + x + k, NB negative
 * binomial with shape r + x and (alpha + T) / (alpha + T + t). What n orders come to is gamma of shape p·n over gamma
 * of shape q + p·orders; it is taken as log-normal with the mean and variance of that ratio's logarithm, and its
 * distribution as logistic. Checked against simulation in test/core/value.
 */
export const lifetimeRange = ({
  priors: { btyd: model, spend: spendModel },
  purchases: { x, T },
  alive,
  time,
  spend,
  orders,
}: RangeOf): readonly [low: number, high: number] => {
  const { r, alpha, a, b } = model;
  const p = spendModel?.p ?? CERTAIN;
  const q = spendModel ? spendModel.q + p * orders : CERTAIN;
  const scale = Math.log((spend * (q - 1)) / p) - digamma(q);
  const stays = b + x + firstChances(model);
  const z = time / (alpha + T + time);
  let log = -(r + x) * Math.log1p(time / (alpha + T));
  let tail = -Math.expm1(log);
  let survives = alive;
  let atLeast = alive * tail;
  const any = atLeast;
  const outcomes: Outcome[] = [];
  let from = 1;
  let before = atLeast;
  for (let n = 1; n < MOST_PURCHASES && atLeast > NEGLIGIBLE * any; n += 1) {
    log += Math.log(((r + x + n - 1) / n) * z);
    tail -= Math.exp(log);
    survives *= (stays + n - 1) / (a + stays + n - 1);
    atLeast = Math.max(0, survives * tail);
    // Each number by itself up to eight, then an eighth more at a time.
    if (n < from + (from >> 3)) continue;
    const shape = (p * (from + n)) / 2;
    outcomes.push([
      before - atLeast,
      scale + digamma(shape),
      LOGISTIC / Math.sqrt(trigamma(shape) + trigamma(q)),
    ]);
    before = atLeast;
    from = n + 1;
  }
  const end = (share: number): number => {
    const among = share - (1 - any);
    if (among <= 0) return 0;
    let low = scale - 9;
    let high = scale + Math.log(p * from) + 9;
    for (let round = 0; round < HALVINGS; round += 1) {
      const middle = (low + high) / 2;
      let sum = 0;
      for (const [weight, mean, steepness] of outcomes)
        sum += weight / (1 + Math.exp((mean - middle) * steepness));
      if (sum < among) low = middle;
      else high = middle;
    }
    return Math.exp(high);
  };
  return [end(0.1), end(0.9)];
};
