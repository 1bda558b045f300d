import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { InputFault } from './input-fault';

/** A row as it stands in the file. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'];
/** A quote that is never closed would otherwise swallow the file. */
const LONGEST_ROW = 1_000_000;

/** Excel's own first line, which says what parts the columns and is no header. */
const EXCEL_HINT = /^\uFEFF?sep=(.)\s*$/i;

const delimiterOf = (header: string): string =>
  DELIMITERS.map((one) => ({ one, many: header.split(one).length })).reduce((best, next) =>
    next.many > best.many ? next : best,
  ).one;

const unzipped = (path: string) => {
  const file = createReadStream(path);
  if (!path.endsWith('.gz')) return { file, text: file };
  const text = createGunzip();
  // A fault of the file must reach who reads the text.
  file.on('error', (error) => text.destroy(error)).pipe(text);
  return { file, text };
};

const firstLine = async (path: string): Promise<string> => {
  const { file, text } = unzipped(path);
  let start = '';
  for await (const part of text) {
    start += String(part);
    if (start.includes('\n') || start.length > LONGEST_ROW) break;
  }
  file.destroy();
  return start.split('\n')[0] ?? '';
};

/** That there is such a file, and how long it is; else one sentence. */
const sizeOf = async (path: string): Promise<number> => {
  try {
    const handle = await open(path);
    await handle.close();
    const { size } = await stat(path);
    return size;
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? 'there is no such file'
        : 'it may not be read';
    throw new InputFault(
      `${path} cannot be opened: ${reason}; a CSV file of orders was expected, so nothing was fitted.`,
    );
  }
};

/**
 * Reads a CSV file row by row, the header first, whatever parts its columns; `.gz` is unzipped on the way.
 * @param progress called now and then with the share, 0-1, that has been read.
 */
export async function* openCsv(
  path: string,
  progress: (share: number) => void,
): AsyncGenerator<CsvRow> {
  const size = await sizeOf(path);
  const { file, text } = unzipped(path);
  const header = await firstLine(path);
  const hint = EXCEL_HINT.exec(header)?.[1];
  const rows = parse({
    delimiter: hint ?? delimiterOf(header),
    from_line: hint === undefined ? 1 : 2,
    bom: true,
    info: true,
    trim: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  text.on('error', (error: Error) => rows.destroy(error)).pipe(rows);
  file.on('data', () => progress(file.bytesRead / size));
  try {
    for await (const { record, info } of rows) yield { line: info.lines, cells: record };
  } catch (error) {
    if (error instanceof InputFault) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputFault(
      `${path} cannot be read as CSV (${reason.replace(/[.\s]+$/, '')}), so nothing was fitted.`,
    );
  } finally {
    file.destroy();
  }
}
