import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDuckdb } from '../load-duckdb';
import type { Engine, Row } from './engine';
import { ModelFault } from './model-fault';
import { takeLogFile } from './take-log-file';

const LOG =
  'create table log (part integer, visitor varchar, session varchar, at_ms bigint, kind varchar, item varchar, seq bigint)';
const CATALOGUE = 'create table catalogue (item varchar, place bigint)';

/**
 * DuckDB over a database in a temporary folder: beyond the memory limit it works on the disk, so that the size of the log
 * is bounded by the disk alone. Nothing is fetched or loaded on its own.
 */
export const openDuckdbEngine = async (memory = '2GB'): Promise<Engine> => {
  const { DuckDBInstance } = await loadDuckdb(
    (howToAdd) =>
      new ModelFault(`To count pairs DuckDB is needed, so nothing was built: ${howToAdd}.`),
  );
  const folder = await mkdtemp(join(tmpdir(), 'birebir-model-'));
  const instance = await DuckDBInstance.create(join(folder, 'work.duckdb'), {
    memory_limit: memory,
    temp_directory: join(folder, 'spill'),
    threads: '2',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run(LOG);
  return {
    async run(sql) {
      await connection.run(sql);
    },
    async *ask(sql) {
      const found = await connection.stream(sql);
      for await (const rows of found.yieldRowObjectJs()) yield rows as readonly Row[];
    },
    async takeCatalogue(ids) {
      await connection.run(CATALOGUE);
      const appender = await connection.createAppender('catalogue');
      for (const [place, id] of ids.entries()) {
        appender.appendVarchar(id);
        appender.appendBigInt(BigInt(place));
        appender.endRow();
      }
      appender.closeSync();
    },
    async takeLog(paths, part) {
      let bad = 0;
      for (const path of paths) bad += await takeLogFile(connection, path, part);
      return bad;
    },
    async forget(table) {
      await connection.run(`drop table if exists ${table}`);
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
