import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { FeedFault } from './feed-fault';
import type { FormatReader } from './feed-row';
import { fieldName, merchantRow } from './merchant-row';

/** A quote that is never closed would otherwise swallow the file. */
const LONGEST_ROW = 1_000_000;
const DELIMITERS = [',', ';', '\t', '|'];

/** What parts the columns: the sign that the header has most of. */
const delimiterOf = (header: string): string =>
  DELIMITERS.reduce((best, one) =>
    header.split(one).length > header.split(best).length ? one : best,
  );

const parts = (text: string | undefined): readonly string[] =>
  text
    ?.split(/[,;](?=[^,;:]*:)/)
    .map((part) => part.trim())
    .filter(Boolean) ?? [];

/** Google Merchant's tables: a header of its field names, columns parted by tabs, commas or semicolons. */
export const readCsv: FormatReader = async function* (text, { lang }) {
  const pieces = text[Symbol.asyncIterator]();
  let start = '';
  while (!start.includes('\n') && start.length < LONGEST_ROW) {
    const { value, done } = await pieces.next();
    if (done) break;
    start += value;
  }
  const [header = ''] = start.split('\n');
  const all = async function* (): AsyncGenerator<string> {
    yield start;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  };
  const rows = Readable.from(all()).pipe(
    parse({
      delimiter: delimiterOf(header),
      bom: true,
      info: true,
      trim: true,
      columns: (names: string[]) => names.map(fieldName),
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
    }),
  );
  try {
    for await (const { record, info } of rows)
      yield {
        at: `line ${info.lines}`,
        raw: merchantRow({ fields: record, details: parts(record.product_detail) }, lang),
      };
  } catch (error) {
    if (error instanceof FeedFault) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FeedFault(
      `The table cannot be read (${reason.replace(/[.\s]+$/, '')}); rows under a header were expected, so nothing was written.`,
    );
  }
};
