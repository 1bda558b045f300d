import { DAY_MS } from '../../core/profile/decayed';
import type { GapModel } from '../../core/value/replenishment';
import type { CustomerDays } from './order-log';

/** Customers with two pauses or more, by whom alone within and between can be told apart. */
const LEAST_CUSTOMERS = 20;
/** Below it one is as good as none, and the weight of the shop's mean runs away. */
const LEAST_SPREAD = 0.05;

const logGaps = (days: CustomerDays): readonly number[] =>
  days
    .slice(1)
    .map((day, before) => Math.log(Math.max(1, (day.at - (days[before]?.at ?? day.at)) / DAY_MS)));

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/**
 * The pauses between purchases: their mean on the logarithm, and how much they vary within a customer (`sw`) and
 * between customers (`sb`). One-way analysis of variance with unequal groups (Searle 1971), the mean weighted by what
 * each customer's tells. Nothing where there are too few.
 */
export const fitGaps = (customers: readonly CustomerDays[]): GapModel | undefined => {
  const groups = customers.map(logGaps).filter((gaps) => gaps.length > 0);
  const several = groups.filter((gaps) => gaps.length > 1);
  if (several.length < LEAST_CUSTOMERS) return undefined;
  const total = sum(groups.map((gaps) => gaps.length));
  const means = groups.map((gaps) => ({ n: gaps.length, mean: sum(gaps) / gaps.length }));
  const grand = sum(means.map(({ n, mean }) => n * mean)) / total;
  const within = sum(
    groups.map((gaps, at) => sum(gaps.map((gap) => (gap - (means[at]?.mean ?? 0)) ** 2))),
  );
  const between = sum(means.map(({ n, mean }) => n * (mean - grand) ** 2));
  const sizes = (total - sum(means.map(({ n }) => n * n)) / total) / (groups.length - 1);
  const withinVariance = within / (total - groups.length);
  const betweenVariance = (between / (groups.length - 1) - withinVariance) / sizes;
  const sw = Math.max(LEAST_SPREAD, Math.sqrt(withinVariance));
  const sb = Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, betweenVariance)));
  const weighed = means.map(({ n, mean }) => ({ mean, weight: 1 / (sb ** 2 + sw ** 2 / n) }));
  const mu =
    sum(weighed.map(({ mean, weight }) => mean * weight)) /
    sum(weighed.map(({ weight }) => weight));
  return { mu, sw, sb };
};
