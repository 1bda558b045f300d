// @ts-check
import { join } from 'node:path';
import { fetchChdb } from './fetch-chdb.mjs';
import { findings } from './findings.mjs';
import { loadLog } from './load-log.mjs';
import { loadSources } from './load-sources.mjs';
import { logsToCompare } from './logs.mjs';
import { sameBatch } from './same-batch.mjs';
import { sameModel } from './same-model.mjs';
import { sameRows } from './same-rows.mjs';
import { harmedShopTables, makeShopTables } from './shop-tables.mjs';
import { startChdb } from './start-chdb.mjs';
import { whichSql } from './which-sql.mjs';

/** @import { Findings } from '../report/row.mjs' */
/** @import { Workplace } from '../parts.mjs' */
/** @import { ComparedLog } from './findings.mjs' */

/** @param {Workplace} place @returns {Promise<Findings>} */
export async function compareEngines({ folder, progress }) {
  progress('clickhouse: fetching chdb');
  const { home, problem } = await fetchChdb();
  if (!home) return { rows: [], notes: [`chdb is not here: ${problem}. Nothing was compared.`] };
  const { command, sources } = await loadSources();
  const { names, which } = await whichSql();
  const { logs, absent } = await logsToCompare();
  const chdb = await startChdb(home, join(folder, 'chdb'));
  try {
    await makeShopTables(chdb);
    /** @type {ComparedLog[]} */
    const compared = [];
    for (const log of logs) {
      progress(`clickhouse: ${log.name}`);
      const loaded = await loadLog(chdb, folder, log);
      const tallies = await sameRows(sources, chdb.address, which, log, loaded);
      const model = await sameModel(command, folder, chdb.address, log, loaded);
      compared.push({ name: log.name, acts: log.acts.length, tallies, model });
    }
    const batch = await sameBatch(sources.clickhouse, chdb);
    const harmed = await harmedShopTables(chdb);
    return findings({ version: chdb.version, compared, names, harmed, batch, absent });
  } finally {
    await chdb.close();
  }
}
