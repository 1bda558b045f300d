// @ts-check
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @import { Act } from '../../../demo/tools/simulate/simulate.mjs' */
/** @import { Log } from './logs.mjs' */

/** @typedef {{ ask: (query: string, body?: string) => Promise<string> }} Chdb */

const ROWS_A_REQUEST = 20_000;

/** @param {readonly object[]} rows */
const ndjson = (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/**
 * Puts the same log into a file and into a table of ClickHouse.
 * @param {Chdb} chdb
 * @param {string} folder
 * @param {Log} log
 */
export async function loadLog(chdb, folder, { name, acts, test, shape, catalogue }) {
  const plain = name.replace(/\W+/g, '_');
  /** @param {string} table @param {readonly Act[]} some */
  const both = async (table, some) => {
    const path = join(folder, `${table}.ndjson`);
    await writeFile(path, ndjson(some));
    await chdb.ask(`create table ${table} (${shape.columns}) engine = MergeTree order by tuple()`);
    const rows = some.map((act, seq) => shape.row(act, seq));
    // The last rows first: what a table gives back is in no order that could help.
    for (let end = rows.length; end > 0; end -= ROWS_A_REQUEST)
      await chdb.ask(
        `insert into ${table} format JSONEachRow`,
        ndjson(rows.slice(Math.max(0, end - ROWS_A_REQUEST), end).reverse()),
      );
    return path;
  };
  const path = await both(plain, acts);
  const testPath = test && (await both(`${plain}_test`, test));
  const cataloguePath = catalogue && join(folder, `${plain}.json`);
  if (cataloguePath)
    await writeFile(
      cataloguePath,
      JSON.stringify({ items: catalogue.map((id) => ({ id, attrs: [] })) }),
    );
  /** @param {string} file */
  const tableOf = (file) => (file === path ? plain : `${plain}_test`);
  return { path, testPath, cataloguePath, tableOf };
}
