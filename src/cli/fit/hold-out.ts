import { DAY_MS } from '../../core/profile/decayed';
import type { BuyingModel } from '../../core/value/buying-model';
import { expectedPurchases } from '../../core/value/expected-purchases';
import { probabilityBuys } from '../../core/value/probability-buys';
import { summarise } from './customer-summary';
import { fitBuying, type Method } from './fit-buying';
import type { CustomerDays } from './order-log';

/** How well the end of the log was foretold from what came before. */
export interface Holdout {
  readonly customers: number;
  /** Days that were held back. */
  readonly days: number;
  /** Mean absolute error of the number of purchases, of the model and of "each goes on as before". */
  readonly mae: number;
  readonly maeSameRate: number;
  /** All purchases foretold over all that came; 1 is right. */
  readonly predictedOverActual: number;
  /** How far the chances of buying are from the shares that bought, on average (expected calibration error). */
  readonly ece: number;
}

/** Fewer tell nothing. */
const LEAST_CUSTOMERS = 20;
const BINS = 10;

interface Foretold {
  readonly predicted: number;
  readonly sameRate: number;
  readonly chance: number;
  readonly actual: number;
}

const sumOf = <One>(list: readonly One[], value: (one: One) => number): number =>
  list.reduce((sum, one) => sum + value(one), 0);

const calibrationError = (all: readonly Foretold[]): number => {
  const bins = Array.from({ length: BINS }, (_, bin) =>
    all.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === bin),
  );
  const error = (bin: readonly Foretold[]): number =>
    Math.abs(sumOf(bin, ({ chance }) => chance) - sumOf(bin, ({ actual }) => (actual > 0 ? 1 : 0)));
  return sumOf(bins, error) / all.length;
};

/**
 * Fits on what came before a moment and compares what is foretold with what came until `end`. Nothing where there are
 * too few customers, or nothing after it.
 */
export const holdOut = (
  customers: readonly CustomerDays[],
  { cut, end, k, method }: { cut: number; end: number; k: BuyingModel['k']; method: Method },
): Holdout | undefined => {
  const known = customers.flatMap((days) => {
    const before = summarise(days, cut);
    return before ? [{ before, actual: days.filter(({ at }) => at > cut).length }] : [];
  });
  const bought = sumOf(known, ({ actual }) => actual);
  if (known.length < LEAST_CUSTOMERS || bought === 0) return undefined;
  const { model } = fitBuying(
    known.map(({ before }) => before),
    k,
    method,
  );
  const time = (end - cut) / DAY_MS;
  const all: readonly Foretold[] = known.map(({ before, actual }) => ({
    predicted: expectedPurchases(model, before, time),
    sameRate: before.T > 0 ? (before.x / before.T) * time : 0,
    chance: probabilityBuys(model, before, time),
    actual,
  }));
  return {
    customers: known.length,
    days: time,
    mae: sumOf(all, ({ predicted, actual }) => Math.abs(predicted - actual)) / all.length,
    maeSameRate: sumOf(all, ({ sameRate, actual }) => Math.abs(sameRate - actual)) / all.length,
    predictedOverActual: sumOf(all, ({ predicted }) => predicted) / bought,
    ece: calibrationError(all),
  };
};
