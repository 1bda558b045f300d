// What visitors may be made to load: bytes after gzip -9, in units of 1,000. Read by `npm run size` and `npm run check`.
import { built } from './test/check/built-files.mjs';

const limits = {
  entry: '7 kB',
  engine: '13.3 kB',
  firstVisit: '23.5 kB',
  fromMemory: '24 kB',
  /** Ratchets, not the goal yet, which is 28 kB for every first shelf and 40 kB in all. They go down, or up by what a
   * feature that is named in the changelog needs. */
  pageAlone: '28 kB',
  remembering: '36.4 kB',
  everything: '127 kB',
};

const { entry, chunk, largest, everything } = await built();
const words = await largest(/-shelf$/);

const budget = (name, limit, ...files) => ({ name, limit, path: [...new Set(files)], gzip: true });

/** What stands between the tag and the first shelf; the consent card and what follows later is not in its way. */
const firstShelf = (name, limit, ...chunks) =>
  budget(`first shelf, ${name}`, limit, entry, ...chunk(...chunks), words);

export default [
  budget('birebir.js: what runs at once', limits.entry, entry),
  budget('with the engine', limits.engine, entry, ...chunk('engine')),
  firstShelf(
    'first visit, catalogue file',
    limits.firstVisit,
    'engine',
    'feeds',
    'shelf',
    'shopEvents',
  ),
  firstShelf('return visit, from memory', limits.fromMemory, 'memory', 'paint'),
  firstShelf('first visit, from the page alone', limits.pageAlone, 'engine', 'observe', 'shelf'),
  firstShelf(
    'remembering, catalogue file',
    limits.remembering,
    ...['engine', 'feeds', 'shelf', 'memory', 'profile', 'visitor'],
  ),
  budget('everything there is', limits.everything, ...everything),
];
