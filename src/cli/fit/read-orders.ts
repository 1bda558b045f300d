import { type BadRows, createBadRows } from './bad-rows';
import { type Columns, findColumns } from './columns';
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

const readerOf = (columns: Columns, unitDays: number): RowReader =>
  columns.kind === 'orders'
    ? createOrderReader(columns.at, unitDays)
    : createSummaryReader(columns.at, unitDays);

/** Reads a file of orders or of summaries; what cannot be used is left out and named. */
export const readOrders = async (
  path: string,
  unitDays: number,
  progress: (share: number) => void,
): Promise<Read> => {
  const bad = createBadRows();
  let reader: RowReader | undefined;
  let rows = 0;
  for await (const { line, cells } of openCsv(path, progress)) {
    if (!reader) {
      reader = readerOf(findColumns(cells), unitDays);
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
