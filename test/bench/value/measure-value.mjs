// @ts-check
import { buyAgainRows } from './buy-again.mjs';
import { byteRows, timeRows } from './costs.mjs';
import { fitTable } from './fits.mjs';
import { holdoutTable } from './holdouts.mjs';
import { loadSources } from './load-sources.mjs';
import { sharedFile } from './shared-files.mjs';
import { vectorRows } from './vectors.mjs';

/** @import { Findings } from '../report/row.mjs' */
/** @import { Workplace } from '../parts.mjs' */

/** @param {Workplace} place @returns {Promise<Findings>} */
export async function measureValue({ folder, progress }) {
  progress('value: bytes and time');
  const sources = await loadSources(folder);
  const rows = [...(await byteRows(folder)), ...timeRows(sources)];
  const items = await sharedFile('onlineretail_items.csv.gz');
  if (items === undefined) {
    const notes = [
      'Reference values and the log of a real shop are not there (../shared/data/value): correctness is left to the tests.',
    ];
    return { rows, notes };
  }
  progress('value: reference values');
  rows.push(...(await vectorRows(sources)));
  progress('value: buy again');
  rows.push(...(await buyAgainRows(sources, items)));
  progress('value: fits');
  const { table, note } = await fitTable(sources);
  progress('value: holdouts');
  return { rows, tables: [table, await holdoutTable(sources)], notes: note === '' ? [] : [note] };
}
