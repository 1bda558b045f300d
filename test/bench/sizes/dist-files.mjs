// @ts-check
import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Mistake } from '../../../demo/tools/site/mistake.mjs';
import { gzipBytes } from '../measure/gzip.mjs';

const dist = new URL('../../../dist/', import.meta.url);
const src = new URL('../../../src/', import.meta.url);

/** What a visitor may load: the entry and its chunks, as `npm run build` left them. */
export async function readDist() {
  const chunkFiles = await readdir(new URL('chunks/', dist)).catch(() => []);
  const paths = [
    'birebir.js',
    ...chunkFiles.filter((name) => name.endsWith('.js')).map((name) => `chunks/${name}`),
  ];
  /** @type {Map<string, string>} */
  const codeOf = new Map();
  for (const path of paths) {
    const code = await readFile(fileURLToPath(new URL(path, dist)), 'utf8').catch(() => undefined);
    if (code === undefined)
      throw new Mistake('There is no dist/birebir.js; `npm run build` makes it.');
    codeOf.set(path, code);
  }
  return {
    paths,
    /** Bytes after gzip of these files, each by itself. @param {Iterable<string>} wanted */
    gzipOf: (wanted) =>
      [...wanted].reduce((sum, path) => sum + gzipBytes(codeOf.get(path) ?? ''), 0),
    /** A chunk's file and every file it imports statically. @param {string} name as the entry calls it */
    withImports(name) {
      const found = paths.find((path) => /^chunks\/(.+)-[\w-]{8}\.js$/.exec(path)?.[1] === name);
      if (!found) throw new Error(`There is no chunk named "${name}" in dist.`);
      return addImports(found, codeOf, new Set());
    },
  };
}

/**
 * @param {string} path
 * @param {ReadonlyMap<string, string>} codeOf
 * @param {Set<string>} known
 */
function addImports(path, codeOf, known) {
  if (known.has(path)) return known;
  known.add(path);
  for (const [, name] of (codeOf.get(path) ?? '').matchAll(
    /(?:from|import)\s*["']\.\/([^"']+)["']/g,
  )) {
    addImports(`chunks/${name}`, codeOf, known);
  }
  return known;
}

/** A sentence where sources have changed since the build. @returns {Promise<readonly string[]>} */
export async function ageOfDist() {
  const built = (await stat(new URL('birebir.js', dist))).mtimeMs;
  for (const path of await readdir(src, { recursive: true })) {
    const { mtimeMs } = await stat(new URL(path, src));
    if (mtimeMs > built)
      return ['dist/ is older than src/: `npm run build` first, or these are yesterday’s sizes.'];
  }
  return [];
}
