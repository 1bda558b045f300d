import { execFile } from 'node:child_process';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The blocker itself, and a blocker whose package carries EasyList and EasyPrivacy (of April 2019). */
const PACKAGES = ['@gorhill/ubo-core@0.1.30', 'ad-block@4.1.7'];
const LISTS = 'node_modules/ad-block/test/data';
/** Ignored by git and gone with `node_modules`. */
const CACHE = fileURLToPath(
  new URL('../../../node_modules/.cache/birebir-blockers/', import.meta.url),
);
const LIMIT_MS = 90_000;

/** Where the blocker and the lists lie. */
export interface FetchedLists {
  /** To be imported. */
  readonly blocker: string;
  /** A folder with lists, `*.txt`. */
  readonly lists: string;
}

/**
 * Fetches both from npm once, without running anything of theirs.
 * @returns nothing where they cannot be had, offline say.
 */
export const fetchLists = async (): Promise<FetchedLists | undefined> => {
  const home = `${CACHE}${PACKAGES.join('+').replaceAll('/', '-')}`;
  const fetched: FetchedLists = {
    blocker: `${home}/node_modules/@gorhill/ubo-core/index.js`,
    lists: `${home}/${LISTS}`,
  };
  if (await stat(home).catch(() => undefined)) return fetched;
  const folder = `${CACHE}under-way-${process.pid}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}/package.json`, '{ "private": true }');
    const quietly = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
    await run(
      'npm',
      ['install', '--prefix', folder, ...quietly, '--fetch-retries=0', ...PACKAGES],
      { cwd: folder, timeout: LIMIT_MS },
    );
    if ((await readdir(`${folder}/${LISTS}`)).length === 0) return undefined;
    await rename(folder, home);
    return fetched;
  } catch {
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
