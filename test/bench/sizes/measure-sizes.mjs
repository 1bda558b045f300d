// @ts-check
import { ageOfDist, readDist } from './dist-files.mjs';
import { visitDemo } from './visits.mjs';

/** @import { Findings, Row } from '../report/row.mjs' */
/** @import { Workplace } from '../parts.mjs' */
/** @import { Visit } from './look-around.mjs' */

/** A visitor loads one language; the other chunks of messages are as large. */
const ENGLISH = /^chunks\/en-/;

/** @param {Workplace} place @returns {Promise<Findings>} */
export async function measureSizes({ browser, folder, progress }) {
  const dist = await readDist();
  const engine = ['birebir.js', ...dist.withImports('engine')];
  progress('sizes: first, repeat and bare visit');
  const { first, firstPhone, repeat, repeatPhone, bare, keptByLink } = await visitDemo(
    browser,
    folder,
  );

  /** @param {string} what @param {Iterable<string>} paths @returns {Row} */
  const size = (what, paths) => ({ what, value: dist.gzipOf(paths) / 1000, unit: 'kB gz' });
  /** @param {string} what @param {Visit} visit @returns {Row} */
  const until = (what, visit) => ({
    ...size(what, visit.paths),
    note: `${visit.paths.length} files, after ${Math.round(visit.shelfMs)} ms`,
  });
  const rows = [
    { ...size('entry', ['birebir.js']), goal: 8, bar: 7 },
    {
      ...size('entry + engine with what it imports', engine),
      goal: 18,
      bar: 14,
      note: names(engine),
    },
    { ...until('all before the first shelf, first visit', first), goal: 28, bar: 24 },
    { ...until('all before the first shelf, repeat visit', repeat), goal: 28, bar: 24 },
    { ...until('all before the first shelf, bare page', bare), goal: 28, bar: 24 },
    {
      ...size(
        'everything a visitor can load, one language',
        dist.paths.filter((path) => !ENGLISH.test(path)),
      ),
      goal: 40,
    },
    {
      what: 'the snapshot paints a repeat visit before the catalogue',
      value: repeat.beforeCatalogue,
      unit: '',
      goal: true,
      bar: true,
    },
    {
      what: '  the same on a phone',
      value: repeatPhone.beforeCatalogue,
      unit: '',
      goal: true,
      bar: true,
    },
    {
      what: 'a page left by a link leaves a snapshot behind',
      value: keptByLink === 3,
      unit: '',
      goal: true,
      note: `${keptByLink} of 3`,
    },
    {
      what: 'CLS of these visits, the worst (also on a phone)',
      value: Math.max(...[first, firstPhone, repeat, repeatPhone, bare].map(({ cls }) => cls)),
      unit: '',
      goal: 0,
      bar: 0,
    },
  ];
  return {
    rows,
    notes: await ageOfDist(),
    tables: [
      {
        title: 'Files of ours asked for until the first shelf stands',
        head: ['visit', 'files'],
        body: [
          ['first', names(first.paths)],
          ['repeat', names(repeat.paths)],
          ['bare page', names(bare.paths)],
        ],
      },
      {
        title: 'Every file',
        head: ['file', 'gz bytes'],
        body: dist.paths.map((path) => [path, String(dist.gzipOf([path]))]),
      },
    ],
  };
}

/** `engine base ui` @param {readonly string[]} paths */
function names(paths) {
  return paths.map((path) => path.replace(/^chunks\/|-[\w-]{8}\.js$|\.js$/g, '')).join(' ');
}
