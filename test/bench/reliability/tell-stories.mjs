// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ status: string, title: string, failureMessages?: string[] }} Assertion */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} File */

/**
 * One test that was told: whether it ended as it should, and if not, in a sentence which and why. A test that stepped
 * aside has said why where it is run by itself.
 * @typedef {{ file: string, status: 'passed' | 'failed' | 'skipped', failure?: string }} Told
 */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** For laws that are tried ten thousand times on a busy machine. */
const PATIENCE_MS = '300000';
const OTHERS = ['pending', 'skipped', 'todo', 'disabled'];

/** @param {string | undefined} text */
const firstLine = (text) =>
  stripVTControlCharacters(text ?? '')
    .split('\n')[0]
    ?.slice(0, 200) ?? '';

/** @param {File} file @returns {Told[]} */
function toldIn({ name, status, message, assertionResults }) {
  const file = relative(ROOT, name);
  const told = assertionResults.map(({ status: ended, title, failureMessages = [] }) => {
    if (OTHERS.includes(ended)) return /** @type {Told} */ ({ file, status: 'skipped' });
    if (ended === 'passed') return /** @type {Told} */ ({ file, status: 'passed' });
    const failure = `${file}: “${title}”: ${firstLine(failureMessages[0])}`;
    return /** @type {Told} */ ({ file, status: 'failed', failure });
  });
  // What fails before its first test (a part that cannot be loaded, a shop that does not open) names none.
  if (status === 'failed' && !told.some((one) => one.status === 'failed')) {
    told.push({
      file,
      status: 'failed',
      failure: `${file} could not begin: ${firstLine(message)}`,
    });
  }
  return told;
}

/**
 * Runs tests of these folders once, without a second try.
 * @param {readonly string[]} files beginnings of their names
 * @param {{ report: string, env: Readonly<Record<string, string>> }} place
 * @returns {Promise<readonly Told[]>}
 */
export async function tellStories(files, { report, env }) {
  const child = spawn(
    join(ROOT, 'node_modules/.bin/vitest'),
    [
      ...['run', '--project', 'stories', '--project', 'unit', '--project', 'build'],
      ...[
        '--retry',
        '0',
        '--testTimeout',
        PATIENCE_MS,
        '--reporter',
        'json',
        `--outputFile=${report}`,
        ...files,
      ],
    ],
    { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (part) => {
    said = (said + part).slice(-4_000);
  });
  await once(child, 'close');
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) {
    const failure = `The stories could not be told at all: ${firstLine(said.trim().split('\n').at(-1))}`;
    return [{ file: '', status: 'failed', failure }];
  }
  /** @type {{ testResults: File[] }} */
  const { testResults } = JSON.parse(text);
  return testResults.flatMap(toldIn);
}
