// @ts-check
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';

/** @import { Log } from './logs.mjs' */

/**
 * Builds the model file twice by the command line.
 * @param {string} command
 * @param {string} folder
 * @param {string} address of ClickHouse
 * @param {Log} log
 * @param {{ path: string, cataloguePath: string | undefined, tableOf: (path: string) => string }} loaded
 * @returns {Promise<{ bytes: number, isSame: boolean, example?: string }>} whether files and reports are alike
 */
export async function sameModel(command, folder, address, log, { path, cataloguePath, tableOf }) {
  /** @param {readonly string[]} more */
  const built = async (...more) => {
    const output = join(folder, 'model.bin');
    const how = ['--budget', log.budget, '--min-visitors', `${log.leastVisitors}`, '--json'];
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...[command, 'model', 'build', '-o', output, ...how, ...more],
      ...(cataloguePath ? ['--catalog', cataloguePath] : []),
    ]);
    return { report: JSON.parse(stdout), bytes: await readFile(output) };
  };
  const near = await built('--log', path);
  const far = await built('--log', tableOf(path), '--engine', 'clickhouse', '--endpoint', address);
  const isSame = near.bytes.equals(far.bytes) && isDeepStrictEqual(near.report, far.report);
  const example = `model of ${log.name}: ${JSON.stringify(near.report)} and ${JSON.stringify(far.report)}`;
  return { bytes: near.bytes.length, isSame, ...(!isSame && { example }) };
}
