import type { Columns } from './columns';
import type { CustomerSummary } from './customer-summary';
import type { RowReader } from './row-reader';

type Places = Extract<Columns, { kind: 'summary' }>['at'];

/** Reads one row a customer: repeat purchases, the time of the last, the age, and the mean of what repeats came to. */
export const createSummaryReader = (at: Places, unitDays: number): RowReader => {
  const summaries: CustomerSummary[] = [];
  return {
    add(cells) {
      const figure = (place: number | undefined): number =>
        place === undefined || !cells[place] ? Number.NaN : Number(cells[place]);
      const x = figure(at.x);
      const tx = figure(at.tx) * unitDays;
      const T = figure(at.T) * unitDays;
      if (!(Number.isInteger(x) && x >= 0)) return 'x is no whole number from 0';
      if (!(tx >= 0 && T >= tx)) return 'tx and T are not numbers with 0 <= tx <= T';
      if (x === 0 && tx > 0) return 'tx is above 0 where x is 0';
      const mean = figure(at.mean);
      const paid = x > 0 && mean > 0 ? x : 0;
      summaries.push({ x, tx, T, paid, spent: paid * (paid > 0 ? mean : 0) });
      return undefined;
    },
    read: () => ({ summaries }),
  };
};
