import { DAY_MS } from '../../core/profile/decayed';
import type { BuyingModel } from '../../core/value/buying-model';
import type { Priors, PriorsFile } from '../../core/value/priors';
import { type CustomerSummary, summarise } from './customer-summary';
import { fitBuying, type Method } from './fit-buying';
import { fitGaps } from './fit-gaps';
import { correlationOfSpend, fitSpend } from './fit-spend';
import { fitStanding } from './fit-standing';
import { type Holdout, holdOut } from './hold-out';
import { InputFault } from './input-fault';
import type { CustomerDays } from './order-log';
import type { RowsRead } from './row-reader';

/** How to fit. */
export interface FitOptions {
  readonly k: BuyingModel['k'];
  readonly method: Method;
  /** The share of the time that is held back for the check, or nothing. */
  readonly holdout: number | undefined;
  /** ISO date. */
  readonly fittedAt: string;
  readonly margin?: number | undefined;
  readonly currency?: string | undefined;
}

/** What was fitted, and how well it foretells. */
export interface ShopFit {
  readonly priors: PriorsFile;
  readonly orders: number;
  /** Days from the first purchase to the last, or the greatest age. */
  readonly span: number;
  readonly holdout?: Holdout | undefined;
  /** Repeat purchases in all: what the log-likelihood changes by with the unit of time. */
  readonly repeats: number;
}

const LEAST_CUSTOMERS = 2;
/** More digits than a fit of ten thousand customers knows. */
const DIGITS = 6;

/** Every number of a value at six digits. */
const rounded = <Value>(value: Value): Value => {
  if (typeof value === 'number') return Number(value.toPrecision(DIGITS)) as Value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, rounded(part as unknown)]);
  return Object.fromEntries(entries) as Value;
};

const endOf = (customers: readonly CustomerDays[]) =>
  customers.reduce(
    ({ first, last }, days) => ({
      first: Math.min(first, days[0]?.at ?? first),
      last: Math.max(last, days[days.length - 1]?.at ?? last),
    }),
    { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY },
  );

/** What dated purchases tell; of it summaries tell the first two. */
interface Told extends Pick<Priors, 'rfm' | 'spend12m'> {
  readonly summaries: readonly CustomerSummary[];
  readonly span: number;
  readonly gap?: PriorsFile['gap'];
  readonly holdout?: Holdout | undefined;
}

const fromDays = (customers: readonly CustomerDays[], { holdout, k, method }: FitOptions): Told => {
  const { first, last } = endOf(customers);
  return {
    summaries: customers.flatMap((days) => summarise(days, last) ?? []),
    span: (last - first) / DAY_MS,
    gap: fitGaps(customers),
    ...fitStanding(customers, last),
    holdout:
      holdout === undefined
        ? undefined
        : holdOut(customers, { cut: last - holdout * (last - first), end: last, k, method }),
  };
};

const fromSummaries = (summaries: readonly CustomerSummary[]): Told => ({
  summaries,
  span: summaries.reduce((most, { T }) => Math.max(most, T), 0),
});

/** Fits everything that the customers of a shop tell about it. */
export const fitShop = (read: RowsRead, options: FitOptions): ShopFit => {
  const told = read.customers
    ? fromDays(read.customers, options)
    : fromSummaries(read.summaries ?? []);
  const { summaries, span, gap, rfm, spend12m, holdout } = told;
  if (summaries.length < LEAST_CUSTOMERS)
    throw new InputFault(
      `There ${summaries.length === 1 ? 'is one customer' : 'are no customers'} left to fit on; at least two customers were expected, so nothing was fitted.`,
    );
  const { model, ll } = fitBuying(summaries, options.k, options.method);
  const spend = fitSpend(summaries, options.method);
  const { k, r, alpha, a, b } = model;
  const { p = 0, q = 0, v = 0 } = spend ?? {};
  const repeats = summaries.reduce((sum, { x }) => sum + x, 0);
  const { margin = 1, currency, method, fittedAt } = options;
  return {
    priors: {
      v: 1,
      unit: 'day',
      fittedAt,
      n: summaries.length,
      btyd: { k, ...rounded({ r, alpha, a, b }), ll: Number(ll.toFixed(4)), method },
      ...(spend && { spend: rounded({ p, q, v, corXM: correlationOfSpend(summaries) }) }),
      // Without enough pauses of its own the shop has the built-in ones.
      ...(gap && { gap: rounded(gap) }),
      ...(rfm && { rfm }),
      ...(spend12m && { spend12m }),
      ...(read.rcp && { rcp: rounded(read.rcp) }),
      margin,
      ...(currency !== undefined && { currency }),
    },
    orders: repeats + summaries.length,
    span,
    holdout,
    repeats,
  };
};
