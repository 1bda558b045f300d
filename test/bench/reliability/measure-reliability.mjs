// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promises } from './promises.mjs';
import { tellStories } from './tell-stories.mjs';

/** @import { Findings, Row } from '../report/row.mjs' */
/** @import { Workplace } from '../parts.mjs' */
/** @import { PromiseMade } from './promises.mjs' */
/** @import { Told } from './tell-stories.mjs' */
/** @typedef {{ promise: string, accepted: number, lost: number, copies?: number }} Found */

const KILLS = '30';
const TRIES = '10000';
/** At least once, and once more where an answer was lost on its way. */
const MOST_COPIES = 2;

/** @param {string} file @returns {Promise<Found[]>} */
async function foundIn(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** @param {readonly number[]} all */
const sum = (all) => all.reduce((total, one) => total + one, 0);

/**
 * @param {readonly Found[]} found under one name
 * @returns {Row[]}
 */
function findingRows(found) {
  const [first] = found;
  if (!first) return [];
  const copies = Math.max(...found.map((one) => one.copies ?? 0));
  const runs = first.promise === 'killed' ? `${KILLS} kills` : `${found.length} runs`;
  return [
    {
      what: `  ${first.promise}: events lost`,
      value: sum(found.map((one) => one.lost)),
      unit: '',
      goal: 0,
      note: `${runs}, ${sum(found.map((one) => one.accepted))} events accepted`,
    },
    ...(copies > 0
      ? [{ what: '    copies on the wire at most', value: copies, unit: '', goal: MOST_COPIES }]
      : []),
  ];
}

/**
 * @param {PromiseMade} made
 * @param {readonly Told[]} told
 * @param {readonly Found[]} found
 * @returns {Row[]}
 */
function promiseRows({ title, files, findings = [] }, told, found) {
  const mine = told.filter(({ file }) => files.some((beginning) => file.startsWith(beginning)));
  /** @param {Told['status']} status */
  const count = (status) => mine.filter((one) => one.status === status).length;
  const aside = count('skipped');
  return [
    {
      what: `${title}: tests that failed`,
      value: count('failed'),
      unit: '',
      goal: 0,
      note: `of ${mine.length - aside}${aside > 0 ? `; ${aside} stepped aside` : ''}`,
    },
    ...findings.flatMap((name) => findingRows(found.filter(({ promise }) => promise === name))),
  ];
}

/** @param {Workplace} place @returns {Promise<Findings>} */
export async function measureReliability({ folder, progress }) {
  const file = join(folder, 'findings.jsonl');
  progress(
    `reliability: the stories, with ${KILLS} kills, and the laws, each tried ${TRIES} times`,
  );
  const told = await tellStories(
    promises.flatMap(({ files }) => files),
    {
      report: join(folder, 'report.json'),
      env: { BIREBIR_KILLS: KILLS, BIREBIR_FUZZ: TRIES, BIREBIR_FINDINGS: file },
    },
  );
  const found = await foundIn(file);
  return {
    rows: promises.flatMap((made) => promiseRows(made, told, found)),
    notes: told.flatMap(({ failure }) => failure ?? []),
  };
}
