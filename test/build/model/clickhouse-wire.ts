import { createServer } from 'node:http';
import { DuckDBInstance } from '@duckdb/node-api';

/** What ClickHouse calls by other names than DuckDB does. */
const NAMES = `
  create macro toString(value) as cast(value as varchar);
  create macro toDateTime64(value, digits) as value;
  create macro toUnixTimestamp64Milli(value) as epoch_ms(value);
`;

const INSERT = /^insert into (\w+) format JSONEachRow$/;

/** The HTTP interface of ClickHouse in front of DuckDB: the wire and the SQL texts are real, the server is not. */
export const openWire = async (prepare: string) => {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(NAMES + prepare);
  const asked: string[] = [];

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
    const select = sql.replace(/ format JSONEachRow$/, '');
    const found = await connection.runAndReadAll(select);
    if (select === sql) return '';
    return found
      .getRowObjectsJson()
      .map((row) => `${JSON.stringify(row)}\n`)
      .join('');
  };

  const server = createServer(async (request, response) => {
    const sql = new URL(request.url ?? '', 'http://wire').searchParams.get('query') ?? '';
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
    close: () => {
      server.close();
      connection.closeSync();
      instance.closeSync();
    },
  };
};
