import type { ClickhouseSession } from './clickhouse-session';
import type { Row } from './engine';
import { kindOfAct } from './kind-of-act';
import { logColumns } from './log-columns';
import { ModelFault } from './model-fault';
import { SECONDS_BELOW } from './seconds-below';

const TABLE_NAME = /^([A-Za-z_]\w*\.)?[A-Za-z_]\w*$/;
/** Made for the work: without its database, a table of such a name would be hidden behind them. */
const TAKEN = ['log', 'catalogue', 'acts', 'steps', 'pairs'];
/** Says what came first of acts of the same moment: a table has no order of its own. */
const ORDER_COLUMN = 'seq';

const column = (name: string): string => `"${name.replace(/[\\"]/g, '\\$&')}"`;
const text = (name: string): string => `toString(${column(name)})`;

const counted = (number: string): string =>
  `toInt64(round(case when ${number} < ${SECONDS_BELOW} then ${number} * 1000 else ${number} end))`;

const moment = (name: string, type: string): string => {
  const plain = type.replace(/LowCardinality\(|Nullable\(/g, '');
  if (plain.startsWith('Date'))
    return `toUnixTimestamp64Milli(toDateTime64(${column(name)}, 3, 'UTC'))`;
  if (!plain.startsWith('String')) return counted(`toFloat64(${column(name)})`);
  const written = `toUnixTimestamp64Milli(parseDateTime64BestEffortOrNull(${column(name)}, 3, 'UTC'))`;
  return `coalesce(${counted(`toFloat64OrNull(${column(name)})`)}, ${written})`;
};

const assertTable = (table: string): void => {
  if (!TABLE_NAME.test(table))
    throw new ModelFault(
      `${table} is not the name of a table; with ClickHouse --log names one, so nothing was built.`,
    );
  if (TAKEN.includes(table.toLowerCase()))
    throw new ModelFault(
      `${table} is also the name of a table that the work makes; write it with its database, as default.${table}, so nothing was built.`,
    );
};

/** Reads a table of the server into the log; how many of its rows could not be used. */
export const takeLogTable = async (
  { run, ask }: Pick<ClickhouseSession, 'run' | 'ask'>,
  table: string,
  part: 0 | 1,
): Promise<number> => {
  const rowsOf = async (sql: string): Promise<Row[]> => {
    const found: Row[] = [];
    for await (const rows of ask(sql)) found.push(...rows);
    return found;
  };
  const many = async (from: string): Promise<number> =>
    Number((await rowsOf(`select count(*) as many from ${from}`))[0]?.['many'] ?? 0);
  assertTable(table);
  const described = await rowsOf(`describe table ${table}`);
  const types = new Map(described.map((row) => [`${row['name']}`, `${row['type']}`]));
  const { kind, visitor, session, time, event, item } = logColumns(table, [...types.keys()]);
  const name =
    event === undefined ? `'${kind === 'orders' ? 'buy' : 'view'}'` : `lower(${text(event)})`;
  const order = types.has(ORDER_COLUMN) ? column(ORDER_COLUMN) : '0';
  const before = await many('log');
  await run(`insert into log
    with given as (
      select ${text(visitor)} as a_visitor, ${text(session ?? visitor)} as a_session,
        ${moment(time, types.get(time) ?? '')} as a_moment, ${kindOfAct(name)} as a_kind,
        ${text(item)} as an_item, ${order} as an_order
      from ${table}
    )
    select ${part}, a_visitor, a_session, a_moment, a_kind, an_item,
      ${before} + row_number() over (order by a_moment, an_order, a_visitor, a_session, an_item, a_kind)
    from given
    where a_visitor is not null and a_session is not null and a_moment is not null
      and an_item is not null and a_kind is not null`);
  return (await many(table)) - ((await many('log')) - before);
};
