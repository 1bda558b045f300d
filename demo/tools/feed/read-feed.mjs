// @ts-check
import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Mistake } from '../site/mistake.mjs';
import { feedPicture } from './feed-picture.mjs';
import { feedRow } from './feed-row.mjs';

/** @import { MerchantRow } from '../../shop/catalogue/stock.js' */

/** So many bad rows are named; the rest is only counted. */
const NAMED = 5;

/**
 * Somebody's catalogue as Merchant rows, the pictures that lie beside it, and what was left out and why.
 * @param {string} file
 */
export async function readFeed(file) {
  const products = listIn(parse(await textOf(file), file), file);
  /** @type {Map<string, MerchantRow>} */
  const rows = new Map();
  /** @type {Map<string, string>} */
  const pictures = new Map();
  /** @type {string[]} */
  const bad = [];
  for (const [index, record] of products.entries()) {
    const read = feedRow(record);
    if ('left' in read) continue;
    if ('fault' in read) bad.push(`row ${index + 1} (${read.fault})`);
    else if (rows.has(read.row.id)) bad.push(`row ${index + 1} (the id "${read.row.id}" again)`);
    else rows.set(read.row.id, await withPicture(read.row, dirname(resolve(file)), pictures));
  }
  if (rows.size === 0) throw new Mistake(`${file} holds no product that can be shown${bad.length > 0 ? `: ${named(bad)}` : ''}.`);
  return { rows: [...rows.values()], pictures, notes: bad.length > 0 ? [sentence(bad, file)] : [] };
}

/**
 * @param {MerchantRow} row
 * @param {string} folder
 * @param {Map<string, string>} pictures
 */
async function withPicture(row, folder, pictures) {
  const { image_link: link, ...rest } = row;
  const picture = link === undefined ? undefined : feedPicture(link, folder);
  if (!picture) return rest;
  if (picture.from === undefined) return row;
  const lies = await stat(picture.from).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!lies) return rest;
  pictures.set(picture.path, picture.from);
  return { ...rest, image_link: picture.path };
}

/** @param {string} file */
async function textOf(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : 'it cannot be read';
    throw new Mistake(`The feed ${file} was not opened: ${reason}.`);
  }
}

/**
 * @param {string} text
 * @param {string} file
 * @returns {unknown}
 */
function parse(text, file) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Mistake(`The feed ${file} is not JSON; turn an XML or CSV feed into JSON with "birebir feed" first.`);
  }
}

/**
 * @param {unknown} content
 * @param {string} file
 * @returns {readonly unknown[]}
 */
function listIn(content, file) {
  if (Array.isArray(content)) return content;
  if (typeof content === 'object' && content !== null && 'products' in content && Array.isArray(content.products)) return content.products;
  throw new Mistake(`The feed ${file} is neither a list of products nor an object with a list named "products".`);
}

/**
 * @param {readonly string[]} bad
 * @param {string} file
 */
function sentence(bad, file) {
  return `${bad.length} ${bad.length === 1 ? 'row' : 'rows'} of ${file} ${bad.length === 1 ? 'was' : 'were'} left out: ${named(bad)}.`;
}

/** @param {readonly string[]} bad */
function named(bad) {
  const rest = bad.length - NAMED;
  return bad.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
