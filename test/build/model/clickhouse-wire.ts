import { createServer } from 'node:http';
import { DuckDBInstance } from '@duckdb/node-api';

/** What ClickHouse calls by other names than DuckDB does. */
const NAMES = `
  create macro toString(value) as cast(value as varchar);
  create macro toDateTime64(value, digits, zone) as value;
  create macro parseDateTime64BestEffortOrNull(value, digits, zone) as try_cast(value as timestamp);
  create macro toUnixTimestamp64Milli(value) as epoch_ms(value);
  create macro toFloat64(value) as cast(value as double);
  create macro toFloat64OrNull(value) as try_cast(value as double);
  create macro toInt64(value) as cast(value as bigint);
`;
const TYPES: Readonly<Record<string, string>> = {
  VARCHAR: 'Nullable(String)',
  TIMESTAMP: 'DateTime64(3)',
  BIGINT: 'Int64',
};

const FORGET = /^drop temporary table if exists \w+$/;
const DESCRIBE = /^describe table (\S+) format JSONEachRow$/;
const INSERT = /^insert into (\w+) format JSONEachRow$/;

/** The HTTP interface of ClickHouse in front of DuckDB: the wire and the SQL texts are real, the server is not. */
export const openWire = async (prepare: string) => {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(NAMES + prepare);
  const asked: string[] = [];
  const requests: { parameters: Record<string, string>; authorization: string | undefined }[] = [];

  const described = async (table: string): Promise<string> =>
    (await connection.runAndReadAll(`describe ${table}`))
      .getRowObjectsJson()
      .map((row) => ({ name: row['column_name'], type: TYPES[`${row['column_type']}`] }))
      .map((row) => `${JSON.stringify(row)}\n`)
      .join('');

  const answer = async (sql: string, body: string): Promise<string> => {
    asked.push(sql);
    const [, table] = INSERT.exec(sql) ?? [];
    if (table !== undefined) {
      for (const line of body.split('\n')) {
        const { item, place } = JSON.parse(line) as { item: string; place: number };
        await connection.run(`insert into ${table} values ($1, $2)`, [item, place]);
      }
      return '';
    }
    if (FORGET.test(sql)) {
      await connection.run(sql.replace('temporary ', ''));
      return '';
    }
    const [, looked] = DESCRIBE.exec(sql) ?? [];
    if (looked !== undefined) return described(looked);
    const select = sql.replace(/ format JSONEachRow$/, '');
    const found = await connection.runAndReadAll(select);
    if (select === sql) return '';
    return found
      .getRowObjectsJson()
      .map((row) => `${JSON.stringify(row)}\n`)
      .join('');
  };

  const server = createServer(async (request, response) => {
    const { query: sql = '', ...parameters } = Object.fromEntries(
      new URL(request.url ?? '', 'http://wire').searchParams,
    );
    requests.push({ parameters, authorization: request.headers.authorization });
    let body = '';
    for await (const part of request) body += String(part);
    try {
      response.end(await answer(sql, body));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    asked,
    requests,
    close: () => {
      server.close();
      connection.closeSync();
      instance.closeSync();
    },
  };
};
