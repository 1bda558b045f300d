import type { SpendModel } from '../../core/value/expected-spend';
import type { CustomerSummary } from './customer-summary';
import { enough } from './enough';
import type { Method } from './fit-buying';
import { lnGamma } from './ln-gamma';
import { minimise } from './nelder-mead';

/** Fewer customers tell nothing of how their means are spread. */
const LEAST_CUSTOMERS = 10;
const STARTS = [
  [1.5, 3],
  [6, 3],
];
/** Normal on the logarithms of p and of q - 1: centre and width; wide, against running away on few customers. */
const OPINION = { p: [3, 1.5], q: [3, 1.5] } as const;
const WIDEST = 25;

const penalty = (log: number, [centre, width]: readonly [number, number]): number =>
  ((log - Math.log(centre)) / width) ** 2 / 2;

/**
 * How spend is spread between and within customers (Gamma-Gamma, Fader and Hardie 2013). q stays above 1, so that
 * there is a mean. Nothing where fewer than ten customers told what they paid.
 */
export const fitSpend = (
  summaries: readonly CustomerSummary[],
  method: Method,
): (SpendModel & { readonly ll: number }) | undefined => {
  const paying = enough(summaries.filter(({ paid, spent }) => paid > 0 && spent > 0));
  if (paying.length < LEAST_CUSTOMERS) return undefined;
  const scale = paying.reduce((sum, { paid, spent }) => sum + spent / paid, 0) / paying.length;
  const rows = paying.map(({ paid, spent }) => ({
    n: paid,
    sum: spent / scale,
    log: Math.log(spent / scale / paid),
  }));
  const likelihood = ({ p, q, v }: SpendModel): number => {
    const once = q * Math.log(v) - lnGamma(q);
    return rows.reduce(
      (sum, { n, sum: spent, log }) =>
        sum +
        once +
        lnGamma(p * n + q) -
        lnGamma(p * n) +
        (p * n - 1) * log +
        p * n * Math.log(n) -
        (p * n + q) * Math.log(v + spent),
      0,
    );
  };
  const modelAt = ([p = 0, q = 0, mean = 0]: readonly number[]): SpendModel => ({
    p: Math.exp(p),
    q: 1 + Math.exp(q),
    // By the mean rather than v: it does not move when p and q do.
    v: Math.exp(mean + q - p),
  });
  const cost = (at: readonly number[]): number => {
    if (at.some((one) => Math.abs(one) > WIDEST)) return Number.POSITIVE_INFINITY;
    const opinion =
      method === 'ml' ? 0 : penalty(at[0] ?? 0, OPINION.p) + penalty(at[1] ?? 0, OPINION.q);
    return (opinion - likelihood(modelAt(at))) / rows.length;
  };
  const found = STARTS.map((start) =>
    minimise(cost, minimise(cost, [...start.map(Math.log), 0]).at),
  ).reduce((best, next) => (next.value < best.value ? next : best));
  const scaled = modelAt(found.at);
  return {
    ...scaled,
    v: scaled.v * scale,
    ll: likelihood(scaled) - rows.length * Math.log(scale),
  };
};

/**
 * How much those who buy often also spend more, -1 to 1, of customers with a repeat purchase; the spend model takes it
 * to be nothing.
 */
export const correlationOfSpend = (summaries: readonly CustomerSummary[]): number => {
  const pairs = summaries
    .filter(({ x, paid }) => x > 0 && paid > 0)
    .map(({ x, paid, spent }) => [x, spent / paid] as const);
  const mean = (at: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [often, much] = [mean(0), mean(1)];
  const product = (one: 0 | 1, two: 0 | 1): number => {
    const middle = [often, much] as const;
    return pairs.reduce(
      (sum, pair) => sum + (pair[one] - middle[one]) * (pair[two] - middle[two]),
      0,
    );
  };
  return product(0, 1) / Math.sqrt(product(0, 0) * product(1, 1)) || 0;
};
