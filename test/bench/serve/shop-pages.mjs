// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The strip on top of the demo's pages belongs to no shop, and asks more of the tag than a shop does. */
const STRIP = /^.*persona-bar\/.*\n/gm;

/**
 * A page of the built demo as a shop has it: with the tag, without the demo's own strip.
 * @param {string} folder of the built demo
 * @param {string} name of the page
 */
export async function shopPage(folder, name) {
  return (await readFile(join(folder, name), 'utf8')).replace(STRIP, '');
}
