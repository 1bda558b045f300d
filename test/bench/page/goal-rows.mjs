// @ts-check
import { median, summary } from '../measure/statistics.mjs';
import { number } from '../report/row.mjs';
import { addedBy } from './over-control.mjs';

/** @import { Row } from '../report/row.mjs' */
/** @import { Sample } from './sample.mjs' */

/** What we take as a part of what a peer takes, on the same page in the same session. */
const RATIOS = /** @type {const} */ ([
  [
    'no slot: main-thread time over control, x Plausible',
    'birebir, no slot',
    'taskMs',
    'plausible',
    1.5,
  ],
  [
    'no slot: main-thread time over control, x PostHog',
    'birebir, no slot',
    'taskMs',
    'posthog',
    0.1,
  ],
  ['no slot: script time, x Plausible', 'birebir, no slot', 'ownMs', 'plausible', 1.5],
  ['no slot: script time, x PostHog', 'birebir, no slot', 'ownMs', 'posthog', 0.1],
  ['shelf, first view: script time, x Algolia Recommend', 'birebir', 'ownMs', 'algolia', 1],
  [
    'shelf, repeat view: script time, x Algolia Recommend',
    'birebir, again',
    'ownMs',
    'algolia',
    0.5,
  ],
  ['ten clicks: script time, x PostHog', 'birebir, again', 'ownClicksMs', 'posthog', 0.35],
  ['ten clicks: script time, x Snowplow', 'birebir, again', 'ownClicksMs', 'snowplow', 0.35],
]);

/** @param {ReadonlyMap<string, readonly Sample[]>} samples @returns {Row[]} */
export function goalRows(samples) {
  /** @param {string} id @param {keyof Sample} name */
  const of = (id, name) => (samples.get(id) ?? []).map((sample) => sample[name]);
  const ours = [...samples.keys()].filter((id) => id.startsWith('birebir'));
  /** @param {keyof Sample} name */
  const worst = (name) => Math.max(...ours.map((id) => median(addedBy(samples, id, name))));
  return [
    ...RATIOS.map((ratio) => ratioRow(samples, ratio)),
    {
      what: 'uplink of a view and ten clicks',
      value: Math.max(...ours.flatMap((id) => of(id, 'upBytes'))),
      unit: 'bytes',
      goal: 0,
    },
    {
      what: 'heap over control, without a slot',
      unit: 'kB',
      ...summary(addedBy(samples, 'birebir, no slot', 'heapKb')),
      goal: 130,
    },
    {
      what: 'CLS, the worst of all rounds',
      value: Math.max(...ours.flatMap((id) => of(id, 'cls'))),
      unit: '',
      goal: 0,
      bar: 0,
    },
    {
      what: 'INP over control (the browser tells it in steps of 8 ms)',
      value: worst('inp'),
      unit: 'ms',
      goal: 8,
    },
    { what: 'first shelf, first view', unit: 'ms', ...summary(of('birebir', 'shelfMs')) },
    { what: 'first shelf, repeat view', unit: 'ms', ...summary(of('birebir, again', 'shelfMs')) },
  ];
}

/** @param {ReadonlyMap<string, readonly Sample[]>} samples @param {(typeof RATIOS)[number]} ratio @returns {Row} */
function ratioRow(samples, [what, id, name, peer, goal]) {
  if (!samples.has(peer))
    return { what, value: undefined, unit: 'x', goal, note: `${peer} could not be fetched` };
  const ours = median(addedBy(samples, id, name));
  const theirs = median(addedBy(samples, peer, name));
  // Below the noise of the page itself there is nothing to divide by.
  const value = theirs > 1 ? Math.max(0, ours) / theirs : undefined;
  const lost = value === undefined ? ': lost in the noise of the page, more --rounds may tell' : '';
  return {
    what,
    value,
    unit: 'x',
    goal,
    note: `${number(ours)} ms to ${number(theirs)} ms${lost}`,
  };
}
