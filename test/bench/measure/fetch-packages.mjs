// @ts-check
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Ignored by git and gone with `node_modules`. */
export const cache = fileURLToPath(
  new URL('../../../node_modules/.cache/birebir-bench/', import.meta.url),
);

const QUIETLY = [
  '--no-save',
  '--no-audit',
  '--no-fund',
  '--ignore-scripts',
  '--fetch-retries=0',
  '--prefer-offline',
];

/**
 * Fetches packages that are never dependencies of ours from npm, without running anything of theirs. Rejects with the
 * reason in a few words.
 * @param {string} folder of its own, made where it is not there
 * @param {readonly string[]} packages with their versions, `name@1.2.3`
 * @param {number} limitMs
 */
export async function fetchPackages(folder, packages, limitMs) {
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/package.json`, '{ "private": true }');
  await promisify(execFile)('npm', ['install', '--prefix', folder, ...QUIETLY, ...packages], {
    cwd: folder,
    timeout: limitMs,
  }).catch((error) => {
    throw new Error('npm install failed', { cause: error });
  });
}
