import { randomUUID } from 'node:crypto';
import { own } from '../../lib/own';
import { withCredentials } from '../with-credentials';
import type { Row } from './engine';
import { ModelFault } from './model-fault';

/** Outer joins give nulls, as everywhere else. */
const SETTINGS = { join_use_nulls: '1', output_format_json_quote_64bit_integers: '0' };
/**
 * Temporary tables live as long as the session: for the time between two questions, the most that a server allows by
 * itself. An answer is begun when it is whole, so that what fails on the way is a refusal and not half an answer.
 */
const WHILE_OPEN = { session_timeout: '3600', wait_end_of_query: '1' };
const ROWS_A_PORTION = 10_000;

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

/** One session with a ClickHouse server over HTTP. */
export interface ClickhouseSession {
  /** Runs a statement; a body is the rows of an insert. */
  run(sql: string, body?: string): Promise<void>;
  ask(sql: string): AsyncIterable<readonly Row[]>;
  /** The server forgets what the session made. */
  close(): Promise<void>;
}

const targetOf = (endpoint: string) => {
  try {
    return withCredentials(endpoint);
  } catch {
    throw new ModelFault(
      `--endpoint is ${endpoint}; an address as http://name:password@localhost:8123 was expected, so nothing was built.`,
    );
  }
};

/** @param endpoint as `http://name:password@host:8123` */
export const openClickhouseSession = (endpoint: string): ClickhouseSession => {
  const { url, headers } = targetOf(endpoint);
  const session = { ...SETTINGS, ...WHILE_OPEN, session_id: randomUUID() };
  const send = async (query: string, body = '', more = {}): Promise<Response> => {
    const to = new URL(url);
    for (const [name, value] of Object.entries({ ...session, ...more, query }))
      to.searchParams.set(name, value);
    const answer = await fetch(to, { method: 'POST', headers, body }).catch((error: unknown) => {
      throw new ModelFault(
        `${url.origin} does not answer (${String(own(error, 'message') ?? error)}); a ClickHouse server was expected, so nothing was built.`,
      );
    });
    if (answer.ok) return answer;
    const [reason = ''] = (await answer.text()).split('\n');
    throw new ModelFault(`ClickHouse refused (${reason}), so nothing was built.`);
  };
  return {
    async run(sql, body) {
      await (await send(sql, body)).text();
    },
    async *ask(sql) {
      const { body } = await send(`${sql} format JSONEachRow`);
      if (body) yield* portions(body);
    },
    async close() {
      // A server that is gone by now has forgotten the session, or does so after its timeout.
      await send('select 1', '', { close_session: '1' }).then(
        (answer) => answer.text(),
        () => undefined,
      );
    },
  };
};
