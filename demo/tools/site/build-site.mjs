// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownStock } from '../feed/own-stock.mjs';
import { readFeed } from '../feed/read-feed.mjs';
import { modelFile } from '../simulate/model-file.mjs';
import { paths } from './paths.mjs';
import { filesIn, writeSite } from './site-files.mjs';
import { stockModule } from './stock-module.mjs';
import { withoutTag } from './without-tag.mjs';

/** @import { SiteFiles } from './site-files.mjs' */

/** What a browser needs of the shop's folder. */
const SERVED = /\.(?:html|css|js|svg)$/;

/**
 * Assembles the folder that is served: the shop, the built widget, the catalogue and its pictures, a model file of
 * simulated visitors, and a second copy of the
 * pages without the tag.
 * @param {{ feed?: string | undefined, folder?: string }} [choice] another catalogue to open the shop over
 * @returns {Promise<{ folder: string, products: number, notes: readonly string[] }>}
 */
export async function buildSite({ feed, folder = paths.site } = {}) {
  const { rows, pictures, notes } = feed === undefined ? await ownStock() : await readFeed(feed);
  /** @type {SiteFiles} */
  const files = new Map();
  await addFolder(files, paths.shop, '', SERVED);
  await addFolder(files, paths.widget, 'birebir/');
  for (const [path, from] of pictures) files.set(path, { from });
  const catalogue = catalogueOf(rows.map(({ later: _, ...row }) => row));
  files.set('catalogue.json', { text: catalogue });
  files.set('model.bin', { from: await modelFile(rows, catalogue) });
  files.set('catalogue-later.json', { text: catalogueOf(rows.map(({ later, ...row }) => ({ ...row, ...later }))) });
  files.set('catalogue/stock.js', { text: stockModule(rows) });
  await addPagesWithoutTag(files);
  await writeSite(folder, files);
  return { folder, products: rows.length, notes };
}

/** @param {readonly unknown[]} products */
function catalogueOf(products) {
  return `${JSON.stringify({ products }, null, 1)}\n`;
}

/**
 * @param {SiteFiles} files
 * @param {string} from
 * @param {string} to
 * @param {RegExp} [only]
 */
async function addFolder(files, from, to, only = /./) {
  for (const path of await filesIn(from)) if (only.test(path)) files.set(to + path, { from: join(from, path) });
}

/** @param {SiteFiles} files */
async function addPagesWithoutTag(files) {
  const pages = (await filesIn(paths.shop)).filter((path) => /^[^/]+\.html$/.test(path) && path !== 'split.html');
  for (const page of pages) {
    files.set(`without/${page}`, { text: withoutTag(await readFile(join(paths.shop, page), 'utf8')) });
  }
}
