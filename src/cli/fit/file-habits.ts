import { openCsv } from './open-csv';

/** How a file writes what may be read in two ways; nothing where it never shows. */
export interface FileHabits {
  /** Whether the day or the month comes first in 03/04/2025. */
  readonly dates?: 'dmy' | 'mdy' | undefined;
  /** What parts the cents in 1.299: nothing, if it is a comma elsewhere. */
  readonly decimal?: ',' | '.' | undefined;
}

const EITHER_FIRST = /^(\d{1,2})[-/](\d{1,2})[-/]\d/;
/** One or two digits after the last sign are cents; with both signs the last one parts them. */
const CENTS = /\d([.,])\d{1,2}\D*$/;
const MONTHS = 12;
/** So many rows without cents, and there are none. */
const ENOUGH_AMOUNTS = 1000;

const orderOf = (date: string): FileHabits['dates'] => {
  const [, one, two] = EITHER_FIRST.exec(date) ?? [];
  return Number(one) > MONTHS ? 'dmy' : Number(two) > MONTHS ? 'mdy' : undefined;
};

/** Looks through a file until its rows have shown how they are to be read. */
export const findHabits = async (
  path: string,
  at: { readonly date?: number | undefined; readonly total?: number | undefined },
): Promise<FileHabits> => {
  let dates: FileHabits['dates'];
  let decimal: FileHabits['decimal'];
  let rows = -1;
  for await (const { cells } of openCsv(path, () => {})) {
    rows += 1;
    const date = cells[at.date ?? -1] ?? '';
    dates ??= orderOf(date);
    decimal ??= CENTS.exec(cells[at.total ?? -1] ?? '')?.[1] as FileHabits['decimal'];
    const isDated = rows > 0 && (dates !== undefined || !EITHER_FIRST.test(date));
    if (isDated && (decimal !== undefined || rows >= ENOUGH_AMOUNTS)) break;
  }
  return { dates, decimal };
};
