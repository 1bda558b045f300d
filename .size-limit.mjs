// What visitors may be made to load: bytes after gzip -9, in units of 1,000. Read by `npm run size` and `npm run check`.
import { built } from './test/check/built-files.mjs';

const limits = {
  entry: '7 kB',
  engine: '14 kB',
  firstShelf: '24 kB',
  everything: '40 kB',
};

const { entry, chunk, largest, everything } = await built();
const words = await largest(/-shelf$/);

const budget = (name, limit, ...files) => ({ name, limit, path: [...new Set(files)], gzip: true });

/** What stands between the tag and the first shelf; the consent card and what follows later is not in its way. */
const firstShelf = (name, ...chunks) =>
  budget(`first shelf, ${name}`, limits.firstShelf, entry, ...chunk(...chunks), words);

export default [
  budget('birebir.js: what runs at once', limits.entry, entry),
  budget('with the engine', limits.engine, entry, ...chunk('engine')),
  firstShelf('first visit, catalogue file', 'engine', 'feeds', 'shelf'),
  firstShelf('first visit, from the page alone', 'engine', 'observe', 'shelf'),
  firstShelf('remembering, catalogue file', 'engine', 'feeds', 'shelf', 'memory'),
  firstShelf('return visit, from memory', 'memory', 'paint'),
  budget('everything there is', limits.everything, ...everything),
];
