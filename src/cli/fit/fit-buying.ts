import type { BuyingModel, Purchases } from '../../core/value/buying-model';
import { buyingLikelihood } from './buying-likelihood';
import { enough } from './enough';
import { minimise } from './nelder-mead';

/** Most likely for these customers alone, or with a mild opinion of what shops are like. */
export type Method = 'map' | 'ml';

export interface BuyingFit {
  /** In days. */
  readonly model: BuyingModel;
  /** Log-likelihood with times in days. */
  readonly ll: number;
  readonly evaluations: number;
}

/** Ages have this mean while fitting: then every parameter is of a size. */
const MEAN_AGE = 10;
const STARTS = [
  [0.5, 5, 0.7, 2],
  [1, 15, 1, 5],
];
/** Normal on the logarithm: centre and width. None on alpha, which is but a unit of time. */
const OPINION = { r: [0.5, 1], a: [0.7, 0.75], b: [2, 0.75] } as const;

const penalty = (value: number, [centre, width]: readonly [number, number]): number =>
  (Math.log(value / centre) / width) ** 2 / 2;

/** Beyond it a parameter means nothing more, and powers of it run over. */
const WIDEST = 25;

/** The four figures of the buying model under which these customers are most likely. */
export const fitBuying = (
  all: readonly Purchases[],
  k: BuyingModel['k'],
  method: Method,
): BuyingFit => {
  const rows = enough(all);
  const mean = rows.reduce((sum, { T }) => sum + T, 0) / rows.length || 1;
  const scale = MEAN_AGE / mean;
  const likelihood = buyingLikelihood(rows, k, scale);
  const opinion = ({ r, a, b }: Omit<BuyingModel, 'k'>): number =>
    method === 'ml' ? 0 : penalty(r, OPINION.r) + penalty(a, OPINION.a) + penalty(b, OPINION.b);
  const modelAt = ([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]) => ({
    r: Math.exp(r),
    alpha: Math.exp(alpha),
    a: Math.exp(a),
    b: Math.exp(b),
  });
  const cost = (at: readonly number[]): number => {
    if (at.some((one) => Math.abs(one) > WIDEST)) return Number.POSITIVE_INFINITY;
    const model = modelAt(at);
    return (opinion(model) - likelihood(model)) / rows.length;
  };
  const found = STARTS.map((start) => {
    const once = minimise(cost, start.map(Math.log));
    // A simplex may collapse on a slope; a fresh one from there goes on, or comes back to the same.
    const again = minimise(cost, once.at);
    return { ...again, evaluations: once.evaluations + again.evaluations };
  }).reduce((best, next) => (next.value < best.value ? next : best));
  const scaled = modelAt(found.at);
  const repeats = all.reduce((sum, { x }) => sum + x, 0);
  const ofAll = rows === all ? likelihood : buyingLikelihood(all, k, scale);
  return {
    model: { k, ...scaled, alpha: scaled.alpha / scale },
    ll: ofAll(scaled) + repeats * Math.log(scale),
    evaluations: found.evaluations,
  };
};
