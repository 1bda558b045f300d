// @ts-check
import { isDeepStrictEqual } from 'node:util';

/** @import { Engine, Row } from '../../../src/cli/model/engine' */
/** @typedef {{ name: string, rows: number, different: number, example?: string }} Tally */

const PORTION = 10_000;

/** Numbers as JavaScript has them: both engines' whole numbers of 64 bits are taken so by the product too. @param {Row} row */
const plain = (row) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'bigint' ? Number(value) : value,
    ]),
  );

/** @param {Engine} engine @param {string} sql @returns {Promise<Row[]>} */
async function all(engine, sql) {
  /** @type {Row[]} */
  const found = [];
  for await (const rows of engine.ask(sql)) for (const row of rows) found.push(plain(row));
  return found;
}

/**
 * Two engines as one: what the product asks is asked of both, every row of both answers is compared, and the first one's
 * are handed on. After a statement the table that it wrote is compared row by row.
 * @param {Engine} one
 * @param {Engine} other
 * @param {(sql: string) => { name: string, table?: string }} known what a text is called, and the table it writes
 * @param {(path: string) => string} tableOf where the other engine has the log of a file
 */
export function twinEngine(one, other, known, tableOf) {
  /** @type {Map<string, Tally>} */
  const tallies = new Map();
  /** @param {string} name @param {string} sql */
  async function compare(name, sql) {
    const [left, right] = [await all(one, sql), await all(other, sql)];
    const tally = tallies.get(name) ?? { name, rows: 0, different: 0 };
    const many = Math.max(left.length, right.length);
    tally.rows += many;
    for (let at = 0; at < many; at += 1) {
      if (isDeepStrictEqual(left[at], right[at])) continue;
      tally.different += 1;
      tally.example ??= `${name}, row ${at}: ${JSON.stringify(left[at])} and ${JSON.stringify(right[at])}`;
    }
    tallies.set(name, tally);
    return left;
  }
  /** @param {string} name @param {string} table */
  const compareTable = async (name, table) => {
    const [first] = await all(one, `select * from ${table} limit 1`);
    // The order of acts of one moment is compared where it counts, in the acts.
    const columns = Object.keys(first ?? {}).filter((column) => column !== 'seq');
    const order = columns.length > 0 ? ` order by ${columns.join(', ')}` : '';
    await compare(name, `select ${columns.join(', ') || '*'} from ${table}${order}`);
  };
  /** @type {Engine} */
  const engine = {
    async run(sql) {
      await Promise.all([one.run(sql), other.run(sql)]);
      const { name, table } = known(sql);
      if (table) await compareTable(name, table);
    },
    async *ask(sql) {
      const rows = await compare(known(sql).name, sql);
      for (let at = 0; at === 0 || at < rows.length; at += PORTION)
        yield rows.slice(at, at + PORTION);
    },
    async takeCatalogue(ids) {
      await Promise.all([one.takeCatalogue(ids), other.takeCatalogue(ids)]);
      await compareTable('(catalogue)', 'catalogue');
    },
    async takeLog(paths, part) {
      const [bad] = await Promise.all([
        one.takeLog(paths, part),
        other.takeLog(paths.map(tableOf), part),
      ]);
      await compareTable('(log)', 'log');
      return bad;
    },
    async forget(table) {
      await Promise.all([one.forget(table), other.forget(table)]);
    },
    async close() {
      await Promise.all([one.close(), other.close()]);
    },
  };
  return { engine, tallies };
}
