/// <reference path="./sql-text.d.ts" />
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { loadDuckdb } from '../../load-duckdb';
import { Mistake } from '../mistake';
import schema from './schema.sql?raw';

/** The database below the folder of `--data`. */
const DATABASE = 'birebir.duckdb';

/** DuckDB keeps to this and moves the rest to the disk; it fetches and loads nothing on its own. */
const CONFIGURATION = {
  memory_limit: '512MB',
  threads: '2',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
};

export interface OpenDatabase {
  readonly connection: DuckDBConnection;
  readonly file: string;
  close(): void;
}

/** Opens the database of a folder, and makes both where they are not there. */
export const openDatabase = async (folder: string): Promise<OpenDatabase> => {
  const { DuckDBInstance } = await loadDuckdb(
    (howToAdd) => new Mistake(`To keep events the collector needs DuckDB: ${howToAdd}.`),
  );
  const file = join(folder, DATABASE);
  try {
    await mkdir(folder, { recursive: true });
    const instance = await DuckDBInstance.create(file, CONFIGURATION);
    const connection = await instance.connect();
    await connection.run(schema);
    const close = () => {
      connection.closeSync();
      instance.closeSync();
    };
    return { connection, file, close };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : `${error}`;
    throw new Mistake(`The database ${file} cannot be opened, so nothing is collected: ${reason}`);
  }
};
