import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { kindOfAct } from './kind-of-act';
import { type LogColumns, logColumns } from './log-columns';
import { ModelFault } from './model-fault';
import { SECONDS_BELOW } from './seconds-below';

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const column = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The collector's view, in its database under the name that it is attached by. */
const COLLECTED = 'collected.event_items';

const moment = (name: string, type: string): string => {
  if (/^(TIMESTAMP|DATE)/.test(type)) return `epoch_ms(cast(${name} as timestamp))`;
  const number = `try_cast(${name} as double)`;
  const written = `epoch_ms(try_cast(${name} as timestamp))`;
  const counted = `cast(case when ${number} < ${SECONDS_BELOW} then ${number} * 1000 else ${number} end as bigint)`;
  return type === 'VARCHAR' ? `coalesce(${counted}, ${written})` : counted;
};

const sourceOf = async (path: string, connection: DuckDBConnection): Promise<string> => {
  const folder = (await stat(path)).isDirectory();
  if (folder || path.endsWith('.duckdb')) {
    const file = folder ? join(path, 'birebir.duckdb') : path;
    await access(file);
    await connection.run(`attach ${text(file)} as collected (read_only)`);
    return COLLECTED;
  }
  if (/\.parquet$/i.test(path)) return `read_parquet(${text(path)})`;
  if (/\.(csv|tsv|txt)(\.gz)?$/i.test(path))
    return `read_csv(${text(path)}, header = true, all_varchar = true, ignore_errors = true)`;
  return `read_json(${text(path)}, format = 'newline_delimited', ignore_errors = true)`;
};

const insertion = (
  source: string,
  part: 0 | 1,
  columns: LogColumns,
  types: ReadonlyMap<string, string>,
): string => {
  const read = (name: string): string =>
    types.get(name) === 'JSON' ? `(${column(name)} ->> '$')` : `cast(${column(name)} as varchar)`;
  const { kind, visitor, session, time, event, item } = columns;
  const name =
    event === undefined ? `'${kind === 'orders' ? 'buy' : 'view'}'` : `lower(${read(event)})`;
  return `insert into log
    with given as (
      select ${read(visitor)} as visitor, ${session === undefined ? read(visitor) : read(session)} as session,
        ${moment(column(time), types.get(time) ?? '')} as at_ms, ${name} as name, ${read(item)} as item,
        row_number() over () as seq
      from ${source}
    )
    select ${part} as part, visitor, session, at_ms, ${kindOfAct('name')} as kind, item, seq + (select count(*) from log)
    from given
    where visitor is not null and session is not null and at_ms is not null and item is not null and ${kindOfAct('name')} is not null`;
};

/** Reads one file, or the collector's own database, into the log; how many of its rows could not be used. */
export const takeLogFile = async (
  connection: DuckDBConnection,
  path: string,
  part: 0 | 1,
): Promise<number> => {
  try {
    const source = await sourceOf(path, connection);
    const described = await connection.runAndReadAll(`describe select * from ${source}`);
    const types = new Map(
      described.getRowObjectsJS().map((row) => [`${row['column_name']}`, `${row['column_type']}`]),
    );
    const columns = logColumns(path, [...types.keys()]);
    const counted = await connection.runAndReadAll(`select count(*) as many from ${source}`);
    const { rowsChanged } = await connection.run(insertion(source, part, columns, types));
    if (source === COLLECTED) await connection.run('detach collected');
    return Number(counted.getRowObjectsJS()[0]?.['many'] ?? 0) - rowsChanged;
  } catch (error) {
    if (error instanceof ModelFault) throw error;
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : `${error}`;
    throw new ModelFault(
      `${path} cannot be read (${reason.replace(/[.\s]+$/, '')}); NDJSON, CSV, Parquet or the folder of a collector was expected, so nothing was built.`,
    );
  }
};
