// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @import { Findings } from '../report/row.mjs' */
/** @import { Workplace } from '../parts.mjs' */
/** @typedef {{ promise: string, accepted: number, lost: number, copies?: number }} Found */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const STORIES = ['test/browser/reliability', 'test/browser/delivery'];
const KILLS = '30';
/** At least once, and once more where an answer was lost on its way. */
const MOST_COPIES = 2;

/**
 * The stories that the tests tell, with more kills; what they found is read from a file they write.
 * @param {string} findings
 * @param {string} report
 * @returns {Promise<string[]>} the stories that failed
 */
async function tellStories(findings, report) {
  const child = spawn(
    join(ROOT, 'node_modules/.bin/vitest'),
    [
      ...['run', '--project', 'stories', '--retry', '0'],
      ...['--reporter', 'json', `--outputFile=${report}`, ...STORIES],
    ],
    {
      cwd: ROOT,
      env: { ...process.env, BIREBIR_KILLS: KILLS, BIREBIR_FINDINGS: findings },
      stdio: 'ignore',
    },
  );
  await once(child, 'close');
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return ['The stories could not be told at all.'];
  /** @type {{ testResults: { assertionResults: { status: string, title: string }[] }[] }} */
  const { testResults } = JSON.parse(text);
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ title }) => `failed: ${title}`);
}

/** @param {string} file @returns {Promise<Found[]>} */
async function foundIn(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/**
 * A browser that is killed before it has heard the answer sends once more, and that as often as it is killed then.
 * @param {string} promise
 * @param {number} copies
 */
const copiesRow = (promise, copies) => ({
  what: '  copies on the wire at most',
  value: copies,
  unit: '',
  ...(promise !== 'killed' && { goal: MOST_COPIES }),
});

/** @param {Workplace} place @returns {Promise<Findings>} */
export async function measureReliability({ folder, progress }) {
  const file = join(folder, 'findings.jsonl');
  progress(`reliability: the stories, with ${KILLS} kills`);
  const failed = await tellStories(file, join(folder, 'report.json'));
  const found = await foundIn(file);
  const promises = Array.from(new Set(found.map(({ promise }) => promise)));
  return {
    rows: [
      ...promises.flatMap((promise) => {
        const all = found.filter((one) => one.promise === promise);
        const accepted = all.reduce((sum, one) => sum + one.accepted, 0);
        const copies = Math.max(0, ...all.map((one) => one.copies ?? 0));
        return [
          {
            what: `${promise}: events lost`,
            value: all.reduce((sum, one) => sum + one.lost, 0),
            unit: '',
            goal: 0,
            note: `${promise === 'killed' ? `${KILLS} kills` : `${all.length} runs`}, ${accepted} events accepted`,
          },
          ...(copies > 0 ? [copiesRow(promise, copies)] : []),
        ];
      }),
      { what: 'every story ended as it should', value: failed.length === 0, unit: '', goal: true },
    ],
    notes: failed,
  };
}
