import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { feedCommand } from '../../../src/cli/feed/feed-command';
import { openCatalogueFile } from '../../../src/core/catalog/file/open-catalogue-file';
import type { Product } from '../../../src/core/catalog/product';
import { type Said, saidBy } from '../said-by';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'birebir-feed-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The path of a file in a folder of this test file's own. */
export const inFolder = (name: string): string => join(folder, name);

/** Writes such a file. */
export const given = async (name: string, text: string | Uint8Array): Promise<string> => {
  await writeFile(inFolder(name), text);
  return inFolder(name);
};

/** Runs `birebir feed` as the command line would. */
export const runFeedOn = (...args: string[]): Promise<Said> =>
  saidBy(() => feedCommand().parseAsync(args, { from: 'user' }));

/** The products of a catalogue file, as a page of this shop reads them. */
export const productsOf = async (
  path: string,
  origin = 'https://shop.example',
): Promise<readonly Product[]> => {
  const reading = openCatalogueFile(new Uint8Array(await readFile(path)), origin);
  if (!reading.ok) throw new Error(reading.reason);
  return [...reading.catalog.products];
};

/** Makes a catalogue file of one source and reads it again. */
export const productsFrom = async (source: string, ...args: string[]) => {
  const output = inFolder('made.bin');
  const ran = await runFeedOn(source, '-o', output, ...args);
  if (ran.code !== 0) throw new Error(ran.err);
  return { ...ran, products: await productsOf(output) };
};
