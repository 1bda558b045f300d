// @ts-check
import { ownStock } from '../../../demo/tools/feed/own-stock.mjs';
import { simulate } from '../../../demo/tools/simulate/simulate.mjs';
import { hostileLog, withGaps } from './hostile-log.mjs';
import { realLogs } from './real-logs.mjs';
import { byOtherNames, inOrder, inWords, sortedAsTables, withoutOrder } from './tables.mjs';

/** @import { Act } from '../../../demo/tools/simulate/simulate.mjs' */
/** @import { TableShape } from './tables.mjs' */

/**
 * A log that both engines are given, and what is built of it.
 * @typedef {object} Log
 * @property {string} name
 * @property {readonly Act[]} acts
 * @property {TableShape} shape
 * @property {readonly string[]} [catalogue] ids; without them the log names the items
 * @property {readonly Act[]} [test] what is to be measured on
 * @property {number} leastVisitors
 * @property {string} budget
 */

/** @returns {Promise<{ logs: Log[], absent: string[] }>} */
export async function logsToCompare() {
  const { rows } = await ownStock();
  const simulated = simulate(rows);
  const hostile = hostileLog();
  const few = { leastVisitors: 1, budget: 'full' };
  /** @type {Log[]} */
  const logs = [
    {
      name: 'simulated',
      acts: simulated,
      shape: inOrder,
      catalogue: rows.map(({ id }) => id),
      leastVisitors: 3,
      budget: '50kB',
    },
    { name: 'simulated, no catalogue', acts: simulated, shape: withoutOrder, ...few },
    { name: 'hostile', acts: hostile, shape: inOrder, ...few },
    { name: 'hostile, no seq', acts: sortedAsTables(hostile), shape: withoutOrder, ...few },
    {
      ...few,
      name: 'hostile, other names and gaps',
      acts: withGaps(hostile),
      shape: byOtherNames,
      leastVisitors: 2,
    },
    { name: 'hostile, times as text', acts: hostile, shape: inWords, ...few },
  ];
  const real = await realLogs();
  if (!real)
    return { logs, absent: ['Real logs are not here (../shared/data/recs): they were left out.'] };
  const { train, test, bought } = real;
  logs.push(
    { name: 'serenade', acts: train, test, shape: withoutOrder, ...few },
    { name: 'completejourney', acts: bought, shape: inOrder, ...few },
  );
  return { logs, absent: [] };
}
