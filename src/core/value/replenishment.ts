import { normalCdf } from './normal-cdf';

/** How the pauses between purchases are spread: normal in their logarithm (days), round a mean of each customer's own. */
export interface GapModel {
  /** The mean of the logarithms. */
  readonly mu: number;
  /** Standard deviation within a customer, and of the customers' means. */
  readonly sw: number;
  readonly sb: number;
}

/** When somebody is likely to want a thing again. */
export interface Replenishment {
  /** The usual pause (median), in days. */
  readonly days: number;
  /** Standard deviation of the next pause's logarithm. */
  readonly sdLog: number;
  /** How many pauses of their own it rests on. */
  readonly n: number;
  /** 0-1: how many of the pauses to be expected would be over by this time. */
  readonly due: number;
  /** Time since the last purchase in usual pauses: 1 is "about now". */
  readonly overdue: number;
  /** The probability, 0-1, that it comes within the window, given that it has not come yet. */
  readonly inWindow: number;
}

/** How many pauses the shop's own mean counts as. */
export const gapPriorWeight = ({ sw, sb }: GapModel): number => (sw / sb) ** 2;

/**
 * The pause of one customer, for one thing or for anything: the mean of the logarithms, drawn towards the shop's.
 * mu_i = (sum of logs + n0 · mu) / (n + n0), n0 = sw² / sb²; sd of the next = sw · sqrt(1 + 1 / (n + n0)).
 * Gaps of less than a day count as one.
 * @example replenishment([30, 28], 35, gapModel) // days: 29.3, due: 0.57, …
 */
export const replenishment = (
  gaps: readonly number[],
  daysSince: number,
  model: GapModel,
  windowDays = 7,
): Replenishment => {
  const weight = gapPriorWeight(model);
  const n = gaps.length;
  const sum = gaps.reduce((logs, gap) => logs + Math.log(Math.max(1, gap)), 0);
  const mu = (sum + weight * model.mu) / (n + weight);
  const sdLog = model.sw * Math.sqrt(1 + 1 / (n + weight));
  const overBy = (days: number): number => normalCdf((Math.log(days) - mu) / sdLog);
  const due = overBy(daysSince);
  const days = Math.exp(mu);
  return {
    days,
    sdLog,
    n,
    due,
    overdue: daysSince / days,
    inWindow: due < 1 ? (overBy(daysSince + windowDays) - due) / (1 - due) : 0,
  };
};

/** Likely enough to be wanted, and not so late that it was bought elsewhere or is not wanted any more. */
const DUE_FROM = 0.5;
const DUE_UNTIL = 0.9;
/** How likely it must be within a week: above what any week brings of a thing that is wanted three times a year. */
const LEAST_IN_WINDOW = 0.05;
const MOST_IGNORED = 2;

/** Whether to offer it again; not after two offers that nobody took up. */
export const isDue = ({ due, inWindow }: Replenishment, ignored = 0): boolean =>
  ignored < MOST_IGNORED && due >= DUE_FROM && due <= DUE_UNTIL && inWindow >= LEAST_IN_WINDOW;
