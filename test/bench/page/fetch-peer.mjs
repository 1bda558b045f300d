// @ts-check
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from '../measure/bundle.mjs';
import { cache, fetchPackages } from '../measure/fetch-packages.mjs';

/** @import { Peer } from './peers.mjs' */

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
    await fetchPackages(folder, packages, LIMIT_MS);
    const code = await bundle(start, {
      name: 'peer',
      minify: true,
      packages: `${folder}/node_modules`,
    });
    await forgetOlder(id);
    await writeFile(`${folder}.js`, code);
    return { id, code };
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
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
