// @ts-check
/**
 * One row of the catalogue, in Google Merchant field names. `demo/tools/build.mjs` writes the real stock over this file, so that
 * the pages can draw themselves before the first paint without waiting for a request.
 *
 * @typedef {object} MerchantRow
 * @property {string} id
 * @property {string} title
 * @property {string} [titleTr]
 * @property {string} [description]
 * @property {string} [descriptionTr]
 * @property {string} link
 * @property {string} [image_link]
 * @property {string} price amount and currency: "389.90 TRY"
 * @property {string} [sale_price]
 * @property {'in_stock' | 'out_of_stock'} availability
 * @property {string} [brand]
 * @property {string[]} category English, root to leaf
 * @property {string[]} [categoryTr]
 * @property {string} [color] joined by "/"
 * @property {Record<string, unknown>} [attributes]
 * @property {string} [added_at]
 * @property {number} [replenish_days] demo only: how long one lasts
 * @property {string} [tint] demo only: the colour behind the picture
 * @property {string[]} [goes_with] demo only: ids, set by hand
 * @property {{ sale_price?: string, availability?: 'in_stock' | 'out_of_stock' }} [later] demo only: what has changed when its clock has
 *   gone on by a week
 */

/** @type {readonly MerchantRow[]} */
export const stock = [];
