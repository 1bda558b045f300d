// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What a Chromium on a path is called. */
const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];
/** Where playwright's browsers lie below their folder, by age of playwright. */
const IN_CACHE = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-linux/headless_shell',
];

/** Runs as root and on a machine without a graphics card, and asks nobody anything on its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chromium that is on this machine already.
 * @returns {string | undefined} its path
 */
export const findChromium = () => {
  const chosen = process.env['BIREBIR_CHROMIUM'];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...inCache()].find((path) => existsSync(path));
};

/** Playwright's own browsers, newest first. */
const inCache = () => {
  const folder = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache/ms-playwright');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium'))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) => IN_CACHE.map((path) => join(folder, name, path)));
};

/**
 * A Chromium, installed from Debian when there is none and that is possible.
 * @returns {string} its path
 */
export const needChromium = () => {
  const found = findChromium() ?? installed();
  if (found) return found;
  const chosen = process.env['BIREBIR_CHROMIUM'];
  throw new Error(
    chosen
      ? `BIREBIR_CHROMIUM names ${chosen}, and there is no such file.`
      : 'No Chromium was found: install chromium or google-chrome, or name one in BIREBIR_CHROMIUM.',
  );
};

/** Only where it can be done without asking: as root, where apt-get is. */
const installed = () => {
  if (process.env['BIREBIR_CHROMIUM'] || process.getuid?.() !== 0) return undefined;
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  process.stdout.write('No Chromium here: installing Debian’s.\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) =>
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  return findChromium();
};
