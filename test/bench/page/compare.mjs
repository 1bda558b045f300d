// @ts-check
import { median, spread } from '../measure/statistics.mjs';
import { number } from '../report/row.mjs';
import { addedBy, CONTROL, medianOf } from './over-control.mjs';

/** @import { Sample } from './sample.mjs' */

/** @type {readonly [keyof Sample, string][]} */
const LOADED = [
  ['codeKb', 'code kB gz'],
  ['gzKb', 'all kB gz'],
  ['requests', 'requests'],
  ['listeners', 'listeners'],
  ['heapKb', 'heap kB'],
  ['upBytes', 'uplink bytes'],
];
/** @type {readonly [keyof Sample, string][]} */
const OWN = [
  ['ownMs', 'script ms, view'],
  ['ownClicksMs', 'script ms, ten clicks'],
];
/** @type {readonly [keyof Sample, string][]} */
const TIMED = [
  ['taskMs', 'task ms, view'],
  ['blockedMs', 'blocked ms, view'],
  ['clicksMs', 'task ms, ten clicks'],
];
/** @type {readonly [keyof Sample, string][]} */
const SEEN = [
  ['lcp', 'LCP ms'],
  ['shelfMs', 'first shelf ms'],
  ['inp', 'INP ms'],
  ['cls', 'CLS'],
];

/** Tables of medians, one variant a line. @param {ReadonlyMap<string, readonly Sample[]>} samples */
export function compare(samples) {
  const ids = [...samples.keys()];
  const n = samples.get(CONTROL)?.length ?? 0;
  const head = (/** @type {readonly [keyof Sample, string][]} */ columns) => [
    '',
    ...columns.map(([, title]) => title),
  ];
  /** @param {string} id @param {keyof Sample} name */
  const added = (id, name) =>
    id === CONTROL
      ? number(medianOf(samples, id, name))
      : `+${number(median(addedBy(samples, id, name)))}`;
  /** @param {string} id @param {keyof Sample} name */
  const timed = (id, name) => {
    if (id === CONTROL) return number(medianOf(samples, id, name));
    const ratio = medianOf(samples, id, name) / medianOf(samples, CONTROL, name);
    return `+${ranged(addedBy(samples, id, name))} x${ratio.toFixed(2)}`;
  };
  return [
    {
      title: `What each adds to the page (medians of ${n} rounds; the first line is the page itself)`,
      head: head(LOADED),
      body: ids.map((id) => [id, ...LOADED.map(([name]) => added(id, name))]),
    },
    {
      title:
        'Its own script on the main thread at 4x, with whatever it calls (lowest to highest round)',
      head: head(OWN),
      body: ids.map((id) => [
        id,
        ...OWN.map(([name]) => ranged((samples.get(id) ?? []).map((sample) => sample[name]))),
      ]),
    },
    {
      title:
        'Main-thread time the page takes longer with it at 4x, and ratio to the page itself (noisy: a difference of large numbers)',
      head: head(TIMED),
      body: ids.map((id) => [id, ...TIMED.map(([name]) => timed(id, name))]),
    },
    {
      title: 'What the visitor sees (medians, not differences)',
      head: head(SEEN),
      body: ids.map((id) => [id, ...SEEN.map(([name]) => number(medianOf(samples, id, name)))]),
    },
  ].map((one) => ({
    ...one,
    body: one.body.map((cells) => cells.map((cell) => cell.replace('+-', '-'))),
  }));
}

/** @param {readonly number[]} values */
function ranged(values) {
  const [lowest, highest] = spread(values);
  return `${number(median(values))} (${lowest.toFixed(0)} to ${highest.toFixed(0)})`;
}
