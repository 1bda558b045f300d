// @ts-check
import { pageLanguage } from '../store/settings.js';

/** @import { MerchantRow } from './stock.js' */
/** @typedef {{ tr: string, en: string }} Words one text in both languages of the shop */
/**
 * @typedef {object} Product
 * @property {string} id
 * @property {Words} title
 * @property {Words} description
 * @property {string} link
 * @property {string} picture an address, or '' when the feed has no picture
 * @property {number} price to be paid now
 * @property {number | undefined} oldPrice before the sale
 * @property {string} currency
 * @property {boolean} inStock
 * @property {string} brand
 * @property {readonly Words[]} category root to leaf
 * @property {readonly string[]} colours
 * @property {Readonly<Record<string, unknown>>} attributes
 * @property {string} tint the colour of the card behind the picture
 * @property {string} addedAt ISO date
 */

/** Pages also live one folder down (`without/`), pictures do not: they are found from here. */
const SITE = new URL('../', import.meta.url);

/** @param {MerchantRow} row @returns {Product} */
export function toProduct(row) {
  const full = amount(row.price);
  const sale = row.sale_price ? amount(row.sale_price) : full;
  return {
    id: row.id,
    title: { en: row.title, tr: row.titleTr ?? row.title },
    description: { en: row.description ?? '', tr: row.descriptionTr ?? row.description ?? '' },
    link: row.link,
    picture: row.image_link ? new URL(row.image_link, SITE).href : '',
    price: Math.min(full, sale),
    oldPrice: sale < full ? full : undefined,
    currency: row.price.split(' ')[1] ?? 'TRY',
    inStock: row.availability === 'in_stock',
    brand: row.brand ?? '',
    category: row.category.map((en, level) => ({ en, tr: row.categoryTr?.[level] ?? en })),
    colours: row.color ? row.color.split('/').map((colour) => colour.trim()) : [],
    attributes: row.attributes ?? {},
    tint: row.tint ?? 'photo',
    addedAt: row.added_at ?? '',
  };
}

/** In the page's language. @param {Words} text */
export function words(text) {
  return text[pageLanguage()];
}

/** @param {string} price "389.90 TRY" */
function amount(price) {
  return Number.parseFloat(price);
}
