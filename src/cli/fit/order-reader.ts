import type { Columns } from './columns';
import type { FileHabits } from './file-habits';
import { createOrderLog } from './order-log';
import { parseDay } from './parse-day';
import { parseTotal } from './parse-total';
import { createRepeatLog, repeatPriors } from './repeat-log';
import type { RowReader } from './row-reader';

type Places = Extract<Columns, { kind: 'orders' }>['at'];

/** Several things in one cell. */
const BETWEEN_THINGS = /\s*[|;,]\s*/;

const shown = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

/** Reads rows of orders, or of their lines. */
export const createOrderReader = (
  at: Places,
  unitDays: number,
  { dates, decimal }: FileHabits,
): RowReader => {
  const log = createOrderLog();
  const items = createRepeatLog();
  const categories = createRepeatLog();
  let kind: 'date' | 'number' | undefined;
  const isLine = at.items !== undefined || at.category !== undefined;

  return {
    add(cells) {
      const cell = (place: number | undefined): string =>
        place === undefined ? '' : (cells[place] ?? '');
      const customer = cell(at.customer);
      if (customer === '') return 'no customer';
      const when = parseDay(cell(at.date), unitDays, dates);
      if (!when && parseDay(cell(at.date), unitDays, 'dmy'))
        return 'a date that may begin with the day or the month (--dates dmy or mdy tells)';
      if (!when)
        return 'no date that can be read (2026-01-31, 31.01.2026, seconds, milliseconds or a day number)';
      kind ??= when.kind;
      if (when.kind !== kind)
        return kind === 'date' ? 'a day number among dates' : 'a date among day numbers';
      const total = parseTotal(cell(at.total), decimal);
      if (total === undefined && cell(at.total) !== '')
        return `no amount that can be read, as "${shown(cell(at.total))}"`;
      const { day } = when;
      const order = cell(at.order) || undefined;
      const isNews = log.add({ customer, day, total, order, isLine });
      if (!isNews && !isLine) return 'an order that had been told before';
      if (total !== undefined && total < 0) return undefined;
      for (const item of cell(at.items).split(BETWEEN_THINGS))
        if (item) items.add(item, customer, day);
      for (const one of cell(at.category).split(BETWEEN_THINGS))
        if (one) categories.add(one, customer, day);
      return undefined;
    },
    read: () => ({ customers: log.customers(), rcp: repeatPriors(items, categories) }),
  };
};
