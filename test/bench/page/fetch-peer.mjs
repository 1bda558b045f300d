// @ts-check
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundle } from '../measure/bundle.mjs';

/** @import { Peer } from './peers.mjs' */

const run = promisify(execFile);
/** Ignored by git and gone with `node_modules`. */
const cache = fileURLToPath(
  new URL('../../../node_modules/.cache/birebir-bench/', import.meta.url),
);
const bundler = new URL('../measure/bundle.mjs', import.meta.url);
const LIMIT_MS = 90_000;

/**
 * The peer as one minified classic script. Bundled once and kept; fetched from npm if it is not there.
 * @param {Peer} peer
 * @returns {Promise<{ id: string, code?: string, problem?: string }>}
 */
export async function fetchPeer({ id, packages }) {
  const start = fileURLToPath(new URL(`./peers/${id}.js`, import.meta.url));
  const version = createHash('sha256')
    .update(packages.join())
    .update(await readFile(start))
    .update(await readFile(bundler))
    .digest('hex')
    .slice(0, 12);
  const folder = `${cache}${id}-${version}`;
  const kept = await readFile(`${folder}.js`, 'utf8').catch(() => undefined);
  if (kept !== undefined) return { id, code: kept };
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}/package.json`, '{ "private": true }');
    const quietly = [
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--fetch-retries=0',
      '--prefer-offline',
    ];
    await run('npm', ['install', '--prefix', folder, ...quietly, ...packages], {
      cwd: folder,
      timeout: LIMIT_MS,
    });
    const code = await bundle(start, {
      name: 'peer',
      minify: true,
      packages: `${folder}/node_modules`,
    });
    await forgetOlder(id);
    await writeFile(`${folder}.js`, code);
    return { id, code };
  } catch (error) {
    const said = String(error instanceof Error ? error.message : error);
    const reason = said.startsWith('Command failed') ? 'npm install failed' : said.split('\n')[0];
    return { id, problem: `${id} is left out: it could not be fetched (${reason}).` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Bundles of other versions, or of another start. @param {string} id */
async function forgetOlder(id) {
  const older = (await readdir(cache)).filter(
    (name) => name.startsWith(`${id}-`) && name.endsWith('.js'),
  );
  await Promise.all(older.map((name) => rm(cache + name, { force: true })));
}
