import { type BadRows, createBadRows } from './bad-rows';
import { type Columns, findColumns, type NamedColumns } from './columns';
import { type FileHabits, findHabits } from './file-habits';
import { InputFault } from './input-fault';
import { openCsv } from './open-csv';
import { createOrderReader } from './order-reader';
import type { RowReader, RowsRead } from './row-reader';
import { createSummaryReader } from './summary-reader';

/** What a file held. */
export interface Read extends RowsRead {
  readonly rows: number;
  readonly bad: BadRows;
}

/** What somebody said of a file, so that it need not be guessed. */
export interface SaidOfFile {
  readonly columns?: NamedColumns | undefined;
  readonly dates?: FileHabits['dates'];
}

const readerOf = async (
  path: string,
  columns: Columns,
  unitDays: number,
  dates: FileHabits['dates'],
): Promise<RowReader> => {
  if (columns.kind === 'summary') return createSummaryReader(columns.at, unitDays);
  const found = await findHabits(path, columns.at);
  return createOrderReader(columns.at, unitDays, { ...found, dates: dates ?? found.dates });
};

/** Reads a file of orders or of summaries; what cannot be used is left out and named. */
export const readOrders = async (
  path: string,
  unitDays: number,
  progress: (share: number) => void,
  { columns, dates }: SaidOfFile = {},
): Promise<Read> => {
  const bad = createBadRows();
  let reader: RowReader | undefined;
  let rows = 0;
  for await (const { line, cells } of openCsv(path, progress)) {
    if (!reader) {
      reader = await readerOf(path, findColumns(cells, columns), unitDays, dates);
      continue;
    }
    rows += 1;
    const reason = reader.add(cells);
    if (reason) bad.add(reason, line);
  }
  if (!reader)
    throw new InputFault(
      `${path} is empty; a header and rows of orders were expected, so nothing was fitted.`,
    );
  return { ...reader.read(), rows, bad: bad.all() };
};
