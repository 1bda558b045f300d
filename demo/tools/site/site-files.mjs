// @ts-check
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** A file of the site: copied from somewhere, or written. @typedef {{ from: string } | { text: string }} SiteFile */
/** By path inside the site, with forward slashes. @typedef {Map<string, SiteFile>} SiteFiles */

/** How many files are written at once. */
const AT_ONCE = 32;

/**
 * Brings the folder to exactly these files. What was there before is overwritten or goes away only after everything new is in
 * place, so that a server on the same folder never meets an empty one.
 * @param {string} folder
 * @param {SiteFiles} files
 */
export async function writeSite(folder, files) {
  const waiting = [...files];
  while (waiting.length > 0) {
    await Promise.all(waiting.splice(0, AT_ONCE).map(([path, file]) => writeOne(join(folder, path), file)));
  }
  const old = (await filesIn(folder)).filter((path) => !files.has(path));
  await Promise.all(old.map((path) => rm(join(folder, path), { force: true })));
}

/**
 * Every file below a folder, with forward slashes; none when there is no such folder.
 * @param {string} folder
 */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

/**
 * @param {string} target
 * @param {SiteFile} file
 */
async function writeOne(target, file) {
  await mkdir(dirname(target), { recursive: true });
  if ('text' in file) await writeFile(target, file.text);
  else if (file.from !== target) await copyFile(file.from, target);
}
