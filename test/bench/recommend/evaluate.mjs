// @ts-check
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * What `birebir evaluate --json` prints.
 * @typedef {object} Evaluation
 * @property {number} items
 * @property {number} pairs
 * @property {number} gzBytes
 * @property {number} gzPairBytes
 * @property {string} rhythm
 * @property {number} contentWeight
 * @property {Record<string, { novel: Record<string, number>, repeats: Record<string, number> }>} verdicts
 */

/**
 * Runs `birebir evaluate` on a converted set.
 * @param {string} command path of the command line
 * @param {string} folder of the set
 * @param {{ protocol: string, budget: string, minVisitors?: number }} how
 * @returns {Promise<Evaluation>}
 */
export async function evaluate(command, folder, { protocol, budget, minVisitors = 1 }) {
  // The test part of a user set holds whole sequences: their ends are cut off before anything is counted.
  const logs =
    protocol === 'reveal'
      ? ['--log', join(folder, 'events.train.jsonl'), '--test', join(folder, 'events.test.jsonl')]
      : ['--log', join(folder, 'events.test.jsonl')];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, 'evaluate', ...logs, '--catalog', join(folder, 'catalogue.json')].concat([
      '--protocol',
      protocol,
      '--budget',
      budget,
      '--min-visitors',
      `${minVisitors}`,
      '--json',
    ]),
    { maxBuffer: 1e8 },
  );
  return JSON.parse(stdout);
}
