// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { root } from './tool.mjs';

/** `engine-Rxal7zxF.js`: the name of a chunk, and the hash that all of them share. */
const CHUNK = /^(.+)-([\w-]{8})\.js$/;

/**
 * The files that a visitor's browser loads, by what is asked for. Paths are relative to the project.
 */
export const built = async () => {
  const entry = 'dist/birebir.js';
  /** @type {Map<string, string>} */
  const names = new Map();
  const found = await readdir(join(root, 'dist/chunks'));
  for (const file of found) names.set(CHUNK.exec(file)?.[1] ?? file, `dist/chunks/${file}`);
  const files = found.map((file) => `dist/chunks/${file}`);
  const imports = new Map(
    await Promise.all(
      files.map(async (file) => /** @type {const} */ ([file, importedBy(await text(file))])),
    ),
  );

  /** @param {string[]} wanted */
  const chunk = (...wanted) => {
    const loaded = new Set(
      wanted.map((name) => {
        const file = names.get(name);
        if (!file) throw new Error(`There is no chunk named ${name} in dist.`);
        return file;
      }),
    );
    // What is added on the way is visited too.
    for (const file of loaded) for (const more of imports.get(file) ?? []) loaded.add(more);
    return [...loaded];
  };
  return {
    entry,
    /** These chunks with all that they import statically. */
    chunk,
    /** Of the chunks named so the one that weighs most; it imports nothing. @param {RegExp} name */
    async largest(name) {
      const wanted = [...names].flatMap(([known, file]) => (name.test(known) ? file : []));
      if (wanted.length === 0) throw new Error(`There is no chunk named ${name} in dist.`);
      const weighed = await Promise.all(wanted.map(weigh));
      return weighed.reduce((a, b) => (b.size > a.size ? b : a)).file;
    },
    everything: [entry, ...files],
  };
};

/** @param {string} file */
const weigh = async (file) => ({
  file,
  size: gzipSync(await readFile(join(root, file)), { level: 9 }).length,
});

/** @param {string} file */
const text = (file) => readFile(join(root, file), 'utf8');

/** The chunks that a chunk cannot run without. @param {string} code */
const importedBy = (code) =>
  parseAst(code).body.flatMap((statement) =>
    'source' in statement && statement.source
      ? [`dist/chunks/${String(statement.source.value).replace('./', '')}`]
      : [],
  );
