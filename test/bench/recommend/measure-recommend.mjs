// @ts-check
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildForNode } from './build-for-node.mjs';
import { evaluate } from './evaluate.mjs';
import { measureScorer } from './measure-scorer.mjs';
import { privacy, trials } from './sets.mjs';

/** @import { Findings, Row } from '../report/row.mjs' */
/** @import { Workplace } from '../parts.mjs' */
/** @import { Evaluation } from './evaluate.mjs' */
/** @import { Trial } from './sets.mjs' */

/** Beside the project, never in it: others' data, for measuring alone. */
const SETS = resolve('../shared/data/recs');

/** kB for 10,000 items. @param {number} bytes @param {number} items */
const per10k = (bytes, items) => (bytes / items) * 10;

/** @param {number | undefined} share */
const digits = (share = 0) => share.toFixed(4);

/** @param {string} protocol @param {Record<string, number>} figures @returns {[number, number]} */
const pair = (protocol, figures) =>
  protocol === 'reveal'
    ? [figures['hr@20'] ?? 0, figures['mrr@20'] ?? 0]
    : [figures['hr@10'] ?? 0, figures['ndcg@10'] ?? 0];

/** @param {Trial} trial @param {Evaluation} found @returns {Row} */
const verdict = ({ set, protocol, budget, most, goal }, found) => {
  const [hits = 0, ranks = 0] = pair(protocol, found.verdicts.blended?.novel ?? {});
  const size = per10k(found.gzPairBytes, found.items);
  const names = protocol === 'reveal' ? 'novel HR@20/MRR@20' : 'HR@10/NDCG@10';
  return {
    what: `${set} ${budget}, ${names} >= ${goal.join('/')}`,
    value: hits >= goal[0] && ranks >= (goal[1] ?? 0) && size <= (most ?? size),
    unit: '',
    goal: true,
    note: `${digits(hits)}/${digits(ranks)}, pairs ${size.toFixed(1)} kB for 10,000 items`,
  };
};

/** @param {string} name @param {Pick<Trial, 'protocol' | 'budget'>} trial @param {Evaluation} found @param {string} beside */
const line = (name, { protocol, budget }, found, beside) => {
  /** @param {string} who @param {'novel' | 'repeats'} what */
  const of = (who, what = 'novel') =>
    pair(protocol, found.verdicts[who]?.[what] ?? {})
      .map(digits)
      .join('/');
  return [
    name,
    budget,
    per10k(found.gzPairBytes, found.items).toFixed(1),
    per10k(found.gzBytes, found.items).toFixed(1),
    `${found.rhythm} ${found.contentWeight}`,
    of('popularity'),
    of('content'),
    of('model'),
    of('blended'),
    protocol === 'reveal' ? of('blended', 'repeats') : '',
    beside,
  ];
};

/** @param {Workplace} place @returns {Promise<Findings>} */
export async function measureRecommend({ folder, progress }) {
  if (!existsSync(SETS))
    return {
      rows: [],
      notes: ['The interaction data is not here (../shared/data/recs): nothing was measured.'],
    };
  progress('recommend: building');
  const { command, beside: core } = await buildForNode('recommend', 'src/core.ts');
  const rows = [];
  const body = [];
  for (const trial of [
    ...trials,
    { ...privacy, goal: undefined, beside: 'at least 3 visitors a pair' },
  ]) {
    const { set, goal, beside } = trial;
    progress(`recommend: ${set} ${trial.budget}`);
    const own = join(folder, set);
    if (!existsSync(own))
      await promisify(execFile)(process.execPath, [
        join(SETS, 'convert.mjs'),
        join(SETS, `raw/${set}.txt.gz`),
        own,
      ]);
    const found = await evaluate(command, own, trial);
    if (goal) rows.push(verdict(/** @type {Trial} */ (trial), found));
    body.push(line(goal ? set : `${set}, 3 visitors`, trial, found, beside));
  }
  progress('recommend: speed');
  rows.push(...(await measureScorer(command, core, join(folder, 'yc64'))));
  const head = [
    'set',
    'budget',
    'pairs kB',
    'file kB',
    'chosen',
    'popularity',
    'content',
    'model',
    'blended',
    'repeats count',
    'others',
  ];
  return {
    rows,
    tables: [
      {
        title:
          'Reveal: novel HR@20/MRR@20. Leave one out: HR@10/NDCG@10. kB gzipped for 10,000 items',
        head,
        body,
      },
    ],
    notes: [
      'Every pair counts (--min-visitors 1) but in the last line; "pairs" are without the order or ids of the items; rhythm and content weight are chosen on the last tenth of the training part.',
    ],
  };
}
