// @ts-check
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** @import { Act } from '../../../demo/tools/simulate/simulate.mjs' */

/** Beside the project, never in it: others' data, for measuring alone. */
const SETS = resolve('../shared/data/recs');
const STEP_MS = 20_000;

/** @param {string} path */
const unzipped = async (path) =>
  gunzipSync(await readFile(path))
    .toString('utf8')
    .split('\n');

/** Sessions of a packed set as acts; inside a session they are spaced. @param {string} path */
async function packedSet(path) {
  /** @type {{ train: Act[], test: Act[] }} */
  const parts = { train: [], test: [] };
  let part = '';
  for (const [nth, line] of (await unzipped(path)).entries()) {
    if (line.startsWith('@')) part = line.slice(1);
    if ((part !== 'train' && part !== 'test') || !line.includes('\t')) continue;
    const [seconds, items = ''] = line.split('\t');
    for (const [at, item] of items.split(' ').entries())
      parts[part].push({
        visitor: `v${nth}`,
        session: `s${nth}`,
        time: Number(seconds) * 1000 + at * STEP_MS,
        event: 'view_item',
        item,
      });
  }
  return parts;
}

/** Baskets of a supermarket: everything in one was bought at the same moment. @param {string} path @returns {Promise<Act[]>} */
async function baskets(path) {
  const rows = (await unzipped(path)).slice(1).filter(Boolean);
  return rows.map((row) => {
    const cells = row.replaceAll('"', '').split(',');
    const [visitor = '', , session = '', item = ''] = cells;
    return { visitor, session, item, time: Date.parse(`${cells.at(-1)}Z`), event: 'purchase' };
  });
}

/** The clicks of a toy shop, with a part to be measured on, and a supermarket's orders; nothing where they are not. */
export async function realLogs() {
  if (!existsSync(SETS)) return undefined;
  return {
    ...(await packedSet(`${SETS}/raw/serenade.txt.gz`)),
    bought: await baskets(`${SETS}/completejourney/transactions_sample.csv.gz`),
  };
}
