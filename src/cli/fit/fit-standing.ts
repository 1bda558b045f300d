import { DAY_MS } from '../../core/profile/decayed';
import type { Priors } from '../../core/value/priors';
import { trailing } from '../../core/value/trailing';
import type { CustomerDays } from './order-log';

/** The value below which a share of the sorted values lies, between neighbours by proportion. */
const quantile = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place));
};

const digits = (value: number): number => Number(value.toPrecision(6));

const quantiles = (values: readonly number[], shares: readonly number[]): readonly number[] => {
  const sorted = [...values].sort((one, two) => one - two);
  return shares.map((share) => digits(quantile(sorted, share)));
};

const FIFTHS = [0.2, 0.4, 0.6, 0.8];

/** Where customers stand among one another: the cuts into fifths, and what they spent in the last 365 days of the log. */
export const fitStanding = (
  customers: readonly CustomerDays[],
  end: number,
): Required<Pick<Priors, 'rfm'>> & Pick<Priors, 'spend12m'> => {
  const spent = (days: CustomerDays): number => days.reduce((sum, { total = 0 }) => sum + total, 0);
  const since = (days: CustomerDays): number => (end - (days[days.length - 1]?.at ?? end)) / DAY_MS;
  const told = customers.filter((days) => days.some(({ total }) => total !== undefined));
  if (told.length === 0) return { rfm: undefined };
  const recent = told.map((days) => trailing(days, end)).filter(({ orders12m }) => orders12m > 0);
  const [p50 = 0, p80 = 0, p95 = 0] = quantiles(
    recent.map(({ spend12m }) => spend12m),
    [0.5, 0.8, 0.95],
  );
  return {
    rfm: {
      r: quantiles(told.map(since), FIFTHS),
      f: quantiles(
        told.map((days) => days.length),
        FIFTHS,
      ),
      m: quantiles(told.map(spent), FIFTHS),
    },
    spend12m: { p50, p80, p95 },
  };
};
