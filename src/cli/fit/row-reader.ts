import type { Priors } from '../../core/value/priors';
import type { CustomerSummary } from './customer-summary';
import type { CustomerDays } from './order-log';

/** What the rows of a file told. */
export interface RowsRead {
  /** Dated purchases by customer; nothing where the file told only summaries. */
  readonly customers?: readonly CustomerDays[] | undefined;
  readonly summaries?: readonly CustomerSummary[] | undefined;
  readonly rcp?: Priors['rcp'];
}

/** Makes something of rows: a row comes in, a reason why it cannot be used comes back. */
export interface RowReader {
  add(cells: readonly string[]): string | undefined;
  read(): RowsRead;
}
