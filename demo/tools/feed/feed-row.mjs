// @ts-check
import { feedPrice } from './feed-price.mjs';

/** @import { MerchantRow } from '../../shop/catalogue/stock.js' */
/** @typedef {Readonly<Record<string, unknown>>} FeedRecord */

/** Availability words that mean one cannot have it now. */
const GONE = /out[ _]?of[ _]?stock|sold[ _]?out|discontinued|preorder|backorder/i;

/**
 * One record of somebody's feed, in Merchant field names or in those of the demo's own data.
 * @param {unknown} record
 * @returns {{ row: MerchantRow } | { fault: string } | { left: 'logo' }}
 */
export function feedRow(record) {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return { fault: 'not a product' };
  const fields = /** @type {FeedRecord} */ (record);
  if (fields['logoWear'] === true) return { left: 'logo' };
  const id = word(fields['id']) ?? word(fields['sku']);
  if (id === undefined) return { fault: 'no id' };
  const title = word(fields['title']) ?? word(fields['name']);
  if (title === undefined) return { fault: `"${id}" has no title` };
  const price = feedPrice(fields['price'], word(fields['currency']));
  if (price === undefined) return { fault: `"${id}" has no price with a currency` };
  return { row: merchantRow(fields, { id, title, price }) };
}

/**
 * @param {FeedRecord} fields
 * @param {{ id: string, title: string, price: string }} known
 * @returns {MerchantRow}
 */
function merchantRow(fields, { id, title, price }) {
  const salePrice = feedPrice(fields['sale_price'] ?? fields['salePrice'], word(fields['currency']));
  const category = path(fields['category'] ?? fields['product_type'] ?? fields['google_product_category']);
  /** @type {Partial<MerchantRow>} */
  const more = dropUndefined({
    titleTr: word(fields['titleTr']),
    description: word(fields['description']),
    descriptionTr: word(fields['descriptionTr']),
    image_link: word(fields['image_link'] ?? fields['image']),
    sale_price: salePrice,
    brand: word(fields['brand']),
    categoryTr: Array.isArray(fields['categoryTr']) ? fields['categoryTr'].map(String) : undefined,
    color: colours(fields['color'] ?? fields['colors']),
    attributes: fields['attributes'] ?? fields['attrs'],
    added_at: word(fields['added_at'] ?? fields['addedAt']),
    replenish_days: fields['replenish_days'],
    tint: word(fields['tint']),
    goes_with: fields['goes_with'],
  });
  return {
    id,
    title,
    link: `product.html?id=${encodeURIComponent(id)}`,
    price,
    availability: GONE.test(word(fields['availability']) ?? '') ? 'out_of_stock' : 'in_stock',
    category: category.length > 0 ? category : ['Other'],
    ...more,
  };
}

/** A text with something in it; numbers count as text. @param {unknown} value */
function word(value) {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? undefined : text;
}

/** ["Home", "Kitchen"] or "Home > Kitchen". @param {unknown} value */
function path(value) {
  const steps = Array.isArray(value) ? value.map(String) : (word(value) ?? '').split('>');
  return steps.map((step) => step.trim()).filter(Boolean);
}

/** @param {unknown} value */
function colours(value) {
  return Array.isArray(value) && value.length > 0 ? value.map(String).join('/') : word(value);
}

/** @param {Record<string, unknown>} fields */
function dropUndefined(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
