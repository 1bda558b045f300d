// @ts-check
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Mistake } from '../site/mistake.mjs';
import { paths } from '../site/paths.mjs';
import { simulate } from './simulate.mjs';

/** @import { MerchantRow } from '../../shop/catalogue/stock.js' */

/** Where models lie that were built of the very same acts by the very same command line. */
const CACHE = join(paths.widget, '..', 'node_modules/.cache/birebir-demo');

/**
 * The path of the shop's model file, built from simulated visitors by `birebir model build` itself.
 * @param {readonly MerchantRow[]} rows
 * @param {string} catalogue the text of the catalogue file as pages read it
 * @returns {Promise<string>}
 */
export async function modelFile(rows, catalogue) {
  const log = simulate(rows)
    .map((act) => `${JSON.stringify(act)}\n`)
    .join('');
  const command = join(paths.widget, 'cli/birebir.js');
  const madeOf = createHash('sha256')
    .update(log)
    .update(catalogue)
    .update(await readFile(command));
  const file = join(CACHE, `model-${madeOf.digest('hex').slice(0, 16)}.bin`);
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) await build(command, { log, catalogue, file });
  return file;
}

/**
 * @param {string} command
 * @param {{ log: string, catalogue: string, file: string }} what
 */
async function build(command, { log, catalogue, file }) {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'birebir-demo-'));
  const given = { log: join(folder, 'log.ndjson'), catalogue: join(folder, 'catalogue.json') };
  const made = `${file}.${process.pid}`;
  try {
    await writeFile(given.log, log);
    await writeFile(given.catalogue, catalogue);
    await promisify(execFile)(process.execPath, [command, 'model', 'build', '--log', given.log, '--catalog', given.catalogue, '-o', made]);
    // Whoever builds at the same time finds the old file or the new one, and never half of it.
    await rename(made, file);
  } catch (error) {
    const { stderr = '' } = /** @type {{ stderr?: string }} */ (error);
    throw new Mistake(`The demo's model file could not be built: ${stderr.trim() || String(error)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
