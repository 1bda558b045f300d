// @ts-check
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root, runTool } from './tool.mjs';

/** @import { Outcome } from './tool.mjs' */

/** All that a build reads. */
const sources = ['src', 'rollup.config.mjs', 'tsconfig.json', 'package.json', 'README.md'];

const MOST_LINES = 20;

/**
 * Building again, somewhere else, gives the bytes that lie in dist, and the snippet that stands in the README.
 * @returns {Promise<Outcome>}
 */
export const checkDist = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'birebir-build-'));
  try {
    for (const name of sources.filter((each) => existsSync(join(root, each)))) {
      await cp(join(root, name), join(folder, name), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const build = await runTool('rollup', ['-c', '--silent'], folder);
    if (!build.ok) return build;
    const differences = compare(await madeIn(root), await madeIn(folder));
    const more = differences.length - MOST_LINES;
    const lines = [
      ...differences.slice(0, MOST_LINES),
      ...(more > 0 ? [`… and ${more} more`] : []),
      'Renew it: npm run build',
    ];
    return { ok: differences.length === 0, output: lines.join('\n') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * @param {ReadonlyMap<string, Buffer>} kept
 * @param {ReadonlyMap<string, Buffer>} built
 */
const compare = (kept, built) => [
  ...[...kept.keys()].filter((path) => !built.has(path)).map((path) => `left over  ${path}`),
  ...[...built].flatMap(([path, bytes]) => {
    const now = kept.get(path);
    if (!now) return `missing    ${path}`;
    return now.equals(bytes) ? [] : `different  ${path}`;
  }),
];

/**
 * @param {string} folder
 * @returns {Promise<ReadonlyMap<string, Buffer>>} all that a build writes, by path
 */
const madeIn = async (folder) => {
  const entries = await readdir(join(folder, 'dist'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  const built = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const readme = [join(folder, 'README.md')].filter((path) => existsSync(path));
  return new Map(
    await Promise.all(
      [...readme, ...built].map(
        async (path) => /** @type {const} */ ([relative(folder, path), await readFile(path)]),
      ),
    ),
  );
};
