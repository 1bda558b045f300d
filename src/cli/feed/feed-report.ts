import type { SkippedRow } from './skipped-rows';

/** What came of a call. */
export interface FeedReport {
  readonly output: string;
  /** That are for sale in the sources. */
  readonly products: number;
  /** Of them, those that the previous file did not know. */
  readonly added: number;
  /** That the previous file knew and no source names any more: they keep their place, marked. */
  readonly gone: number;
  readonly bytes: number;
  readonly gzipBytes: number;
  readonly skipped: { readonly count: number; readonly named: readonly SkippedRow[] };
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The report in a sentence or two. */
export const feedReportText = ({ output, products, added, gone, bytes, gzipBytes }: FeedReport) =>
  `${output} is written: ${products} products (${added} added, ${gone} gone), ${kilobytes(bytes)}, ${kilobytes(gzipBytes)} gzipped.\n`;
