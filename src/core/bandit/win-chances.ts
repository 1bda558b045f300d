/** What is believed of an arm's rate of reward: a beta distribution. Both at least 1. */
export interface Beta {
  readonly alpha: number;
  readonly beta: number;
}

/** Points of the whole range, and of eight standard deviations around each mean. */
const POINTS = 64;
const DEVIATIONS = 8;

/** Where the curves are looked at: everywhere a little, and closely where one of them is steep. */
const pointsFor = (betas: readonly Beta[]): Float64Array => {
  const points: number[] = [];
  for (let step = 0; step <= POINTS; step += 1) points.push(step / POINTS);
  for (const { alpha, beta } of betas) {
    const mean = alpha / (alpha + beta);
    const deviation = Math.sqrt((mean * (1 - mean)) / (alpha + beta + 1));
    for (let step = -POINTS; step <= POINTS; step += 1) {
      const point = mean + (deviation * DEVIATIONS * step) / POINTS;
      if (point > 0 && point < 1) points.push(point);
    }
  }
  return Float64Array.from(points).sort();
};

/** The cumulative distribution at each point, by trapezoids. */
const cumulative = ({ alpha, beta }: Beta, points: Float64Array): Float64Array => {
  const logs = points.map((x) => {
    const left = alpha > 1 ? (alpha - 1) * Math.log(x) : 0;
    return left + (beta > 1 ? (beta - 1) * Math.log(1 - x) : 0);
  });
  // In units of the highest point, so that thousands of observations neither vanish nor overflow.
  const top = logs.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
  const sums = new Float64Array(points.length);
  for (let at = 1; at < points.length; at += 1) {
    const width = (points[at] as number) - (points[at - 1] as number);
    const height = Math.exp((logs[at] as number) - top) + Math.exp((logs[at - 1] as number) - top);
    sums[at] = (sums[at - 1] as number) + (width * height) / 2;
  }
  const total = sums[sums.length - 1] as number;
  return sums.map((sum) => sum / total);
};

/**
 * The chance of each arm to be the best: the integral over x of its density times the others' cumulative distributions.
 * Computed on a grid, without chance: they sum to 1, and arms of which the same is believed get the same.
 * This is the probability with which Thompson sampling plays each arm.
 * Source: W. R. Thompson, On the likelihood that one unknown probability exceeds another (1933); O. Chapelle and L. Li,
 * An Empirical Evaluation of Thompson Sampling (2011).
 * @example winChances([{ alpha: 1, beta: 1 }, { alpha: 2, beta: 1 }]) // about [1/3, 2/3]
 */
export const winChances = (betas: readonly Beta[]): readonly number[] => {
  const points = pointsFor(betas);
  const curves = betas.map((one) => cumulative(one, points));
  const othersAt = (arm: number, at: number): number =>
    curves.reduce((product, curve, i) => (i === arm ? product : product * (curve[at] ?? 0)), 1);
  const chances = curves.map((curve, arm) => {
    let chance = 0;
    let others = othersAt(arm, 0);
    for (let at = 1; at < points.length; at += 1) {
      const next = othersAt(arm, at);
      chance += (((curve[at] ?? 0) - (curve[at - 1] ?? 0)) * (others + next)) / 2;
      others = next;
    }
    return chance;
  });
  const total = chances.reduce((sum, one) => sum + one, 0);
  return chances.map((one) => one / total);
};
