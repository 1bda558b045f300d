// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shopPage } from '../serve/shop-pages.mjs';

/** The listing page with one script on it, or with none. @typedef {{ id: string, path: string, html: string, again?: boolean }} Variant */

const TAG = '<script async src="./birebir/birebir.js"';
const SLOT = /^.*data-birebir-placement.*\n/gm;
const MARK = "<script>birebir('on','shelf',()=>performance.mark('bench-shelf'))</script>";

/**
 * @param {string} folder of the built demo
 * @param {readonly string[]} peers whose scripts are served as `/peer/<id>.js`
 * @returns {Promise<readonly Variant[]>}
 */
export async function makeVariants(folder, peers) {
  const blank = await readFile(join(folder, 'without/category.html'), 'utf8');
  const page = await shopPage(folder, 'category.html');
  if (!page.includes(TAG))
    throw new Error('The demo’s category.html has no tag that the bench knows.');
  const ours = page.replace(TAG, `${MARK}\n  ${TAG}`);
  const empty = ours.replace(SLOT, '').replace(TAG, `${TAG} data-auto="false"`);
  /** @param {string} id @param {string} html @returns {Variant} */
  const beside = (id, html) => ({ id, path: `/without/${id}.html`, html });
  return [
    beside('nothing', blank),
    { id: 'birebir', path: '/birebir-first.html', html: ours },
    { id: 'birebir, again', path: '/birebir-again.html', html: ours, again: true },
    { id: 'birebir, no slot', path: '/birebir-no-slot.html', html: empty },
    ...peers.map((id) =>
      beside(
        id,
        blank.replace('</head>', `  <script async src="/peer/${id}.js"></script>\n</head>`),
      ),
    ),
  ];
}
