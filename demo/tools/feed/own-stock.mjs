// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths, pictureSet } from '../site/paths.mjs';

/** @import { MerchantRow } from '../../shop/catalogue/stock.js' */
/** @typedef {{ tr: string, en: string }} Words */
/** @typedef {Readonly<Record<string, Words>>} Dictionary */
/**
 * A product as we write it in demo/catalogue.
 * @typedef {object} OwnProduct
 * @property {string} id
 * @property {Words} title
 * @property {Words} description
 * @property {string[]} category
 * @property {string} brand
 * @property {number} price
 * @property {number} [salePrice]
 * @property {'in_stock' | 'out_of_stock'} [availability]
 * @property {string} picture
 * @property {string} tint
 * @property {string[]} [colours]
 * @property {Record<string, string>} attributes
 * @property {string} addedAt
 * @property {number} [replenishDays]
 * @property {string[]} [goesWith]
 * @property {{ salePrice?: number, availability?: 'in_stock' | 'out_of_stock' }} [later] what has changed a week later
 */

/** Files that explain the products rather than hold them. */
const DICTIONARIES = new Set(['categories.json', 'colours.json']);

/** The departments in the order of the shop's header. */
const DEPARTMENTS = ['market', 'mutfak', 'ev', 'giyim', 'spor', 'kitap'];

/** Our own catalogue as Merchant rows, and the pictures they need (site path -> file). */
export async function ownStock() {
  /** @type {Dictionary} */
  const categories = await json('categories.json');
  /** @type {Dictionary} */
  const colours = await json('colours.json');
  const shelves = (await readdir(paths.catalogue)).filter((file) => file.endsWith('.json') && !DICTIONARIES.has(file));
  /** @type {OwnProduct[]} */
  const products = (await Promise.all(shelves.sort().map(json))).flat();
  products.sort((a, b) => rank(a) - rank(b));
  const set = pictureSet();
  return {
    rows: products.map((product) => toRow(product, companionsOf(product, products), { categories, colours })),
    pictures: new Map(products.map(({ picture }) => [`pictures/${picture}.webp`, join(set, `${picture}.webp`)])),
    notes: /** @type {readonly string[]} */ ([]),
  };
}

/** @param {OwnProduct} product */
function rank(product) {
  return DEPARTMENTS.indexOf(product.category[0] ?? '');
}

/**
 * What goes with a product: what its own row names, and what names it.
 * @param {OwnProduct} product
 * @param {readonly OwnProduct[]} all
 */
function companionsOf({ id, goesWith = [] }, all) {
  const naming = all.filter((other) => other.goesWith?.includes(id)).map((other) => other.id);
  return [...new Set([...goesWith, ...naming])];
}

/**
 * @param {OwnProduct} product
 * @param {readonly string[]} companions
 * @param {{ categories: Dictionary, colours: Dictionary }} words
 * @returns {MerchantRow}
 */
function toRow(product, companions, { categories, colours }) {
  return {
    id: product.id,
    title: product.title.en,
    titleTr: product.title.tr,
    description: product.description.en,
    descriptionTr: product.description.tr,
    link: `product.html?id=${encodeURIComponent(product.id)}`,
    image_link: `pictures/${product.picture}.webp`,
    price: `${product.price.toFixed(2)} TRY`,
    ...(product.salePrice === undefined ? {} : { sale_price: `${product.salePrice.toFixed(2)} TRY` }),
    availability: product.availability ?? 'in_stock',
    brand: product.brand,
    category: product.category.map((slug) => categories[slug]?.en ?? slug),
    categoryTr: product.category.map((slug) => categories[slug]?.tr ?? slug),
    ...(product.colours ? { color: product.colours.map((slug) => colours[slug]?.en ?? slug).join('/') } : {}),
    attributes: product.attributes,
    added_at: product.addedAt,
    ...(product.replenishDays === undefined ? {} : { replenish_days: product.replenishDays }),
    tint: product.tint,
    goes_with: [...companions],
    ...(product.later === undefined ? {} : { later: laterRow(product.later) }),
  };
}

/** @param {NonNullable<OwnProduct['later']>} later */
function laterRow({ salePrice, availability }) {
  return {
    ...(salePrice === undefined ? {} : { sale_price: `${salePrice.toFixed(2)} TRY` }),
    ...(availability === undefined ? {} : { availability }),
  };
}

/** @param {string} file */
async function json(file) {
  return JSON.parse(await readFile(join(paths.catalogue, file), 'utf8'));
}
