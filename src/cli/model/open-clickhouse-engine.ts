import { randomUUID } from 'node:crypto';
import { own } from '../../lib/own';
import type { Engine, Row } from './engine';
import { ModelFault } from './model-fault';

/** Temporary tables live as long as the session; outer joins give nulls, as everywhere else. */
const SETTINGS = { join_use_nulls: '1', output_format_json_quote_64bit_integers: '0' };
const ROWS_A_PORTION = 10_000;
const TABLE_NAME = /^[A-Za-z_][\w.]*$/;

const portions = async function* (body: ReadableStream<Uint8Array>): AsyncGenerator<Row[]> {
  const decoder = new TextDecoder();
  let rest = '';
  let rows: Row[] = [];
  for await (const bytes of body) {
    const lines = `${rest}${decoder.decode(bytes, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) rows.push(JSON.parse(line) as Row);
    if (rows.length < ROWS_A_PORTION) continue;
    yield rows;
    rows = [];
  }
  if (rest.trim() !== '') rows.push(JSON.parse(rest) as Row);
  yield rows;
};

/** ClickHouse over HTTP, with the same SQL texts. A log is a table there, with the columns visitor, session, time, event, item. */
export const openClickhouseEngine = async (endpoint: string): Promise<Engine> => {
  const session = randomUUID();
  const send = async (sql: string, body?: string): Promise<Response> => {
    const asked = new URLSearchParams({ ...SETTINGS, session_id: session, query: sql });
    const answer = await fetch(`${endpoint.replace(/\/$/, '')}/?${asked}`, {
      method: 'POST',
      body: body ?? '',
    }).catch((error: unknown) => {
      throw new ModelFault(
        `${endpoint} does not answer (${String(own(error, 'message') ?? error)}); a ClickHouse server was expected, so nothing was built.`,
      );
    });
    if (answer.ok) return answer;
    const [reason = ''] = (await answer.text()).split('\n');
    throw new ModelFault(`ClickHouse refused (${reason}), so nothing was built.`);
  };
  const run = async (sql: string, body?: string): Promise<void> => {
    await (await send(sql, body)).text();
  };
  await run(
    'create temporary table log (part Int32, visitor String, session String, at_ms Int64, kind String, item String, seq Int64)',
  );
  return {
    run,
    async *ask(sql) {
      const { body } = await send(`${sql} format JSONEachRow`);
      if (body) yield* portions(body);
    },
    async takeCatalogue(ids) {
      await run('create temporary table catalogue (item String, place Int64)');
      const rows = ids.map((item, place) => JSON.stringify({ item, place }));
      await run('insert into catalogue format JSONEachRow', rows.join('\n'));
    },
    async takeLog(paths, part) {
      for (const table of paths) {
        if (!TABLE_NAME.test(table))
          throw new ModelFault(
            `${table} is not the name of a table; with ClickHouse --log names one, so nothing was built.`,
          );
        await run(`insert into log
          select ${part}, toString(visitor), toString(session), toUnixTimestamp64Milli(toDateTime64(time, 3)),
            case when lower(event) in ('purchase', 'buy', 'order') then 'buy' else 'view' end, toString(item),
            row_number() over (order by time, visitor, item)
          from ${table} where lower(event) in ('view_item', 'view', 'click', 'purchase', 'buy', 'order')`);
      }
      return 0;
    },
    close() {},
  };
};
