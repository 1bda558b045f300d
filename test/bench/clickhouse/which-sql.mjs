// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';

const FOLDER = new URL('../../../src/cli/model/', import.meta.url);
const WRITTEN = /^(?:--.*\n)*\s*(?:create temporary table|insert into) (\w+)/;

/** @param {string} text */
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Tells of a filled in text which file of `src/cli/model` it is, and which table it writes. */
export async function whichSql() {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql'));
  const known = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, FOLDER), 'utf8');
      const pattern = text
        .split(/\{\{\w+\}\}/)
        .map(literal)
        .join('[-\\w.]+');
      return { name: basename(file), pattern: new RegExp(`^${pattern}$`) };
    }),
  );
  const names = known.map(({ name }) => name);
  /** @param {string} sql */
  const which = (sql) => {
    const name = known.find(({ pattern }) => pattern.test(sql))?.name ?? 'other';
    const [, table] = WRITTEN.exec(sql) ?? [];
    return { name, ...(table !== undefined && { table }) };
  };
  return { names, which };
}
