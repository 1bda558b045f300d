import { openClickhouseSession } from './clickhouse-session';
import type { Engine } from './engine';
import { takeLogTable } from './take-log-table';

const LOG =
  'create temporary table log (part Int32, visitor String, session String, at_ms Int64, kind String, item String, seq Int64)';

/**
 * ClickHouse over HTTP, with the same SQL texts. A log is a table there, with columns by the names that a file may have
 * them by; where it has a column `seq`, that orders what was done at the same moment, else item and kind do.
 */
export const openClickhouseEngine = async (endpoint: string): Promise<Engine> => {
  const { run, ask, close } = openClickhouseSession(endpoint);
  await run(LOG);
  return {
    run: (sql) => run(sql),
    ask,
    async takeCatalogue(ids) {
      await run('create temporary table catalogue (item String, place Int64)');
      const rows = ids.map((item, place) => JSON.stringify({ item, place }));
      await run('insert into catalogue format JSONEachRow', rows.join('\n'));
    },
    async takeLog(tables, part) {
      let bad = 0;
      for (const table of tables) bad += await takeLogTable({ run, ask }, table, part);
      return bad;
    },
    forget: (table) => run(`drop temporary table if exists ${table}`),
    close,
  };
};
