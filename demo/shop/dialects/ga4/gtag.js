// @ts-check
import { words } from '../../catalogue/product.js';

/** @import { Product } from '../../catalogue/product.js' */

/** What the snippet in ga4.html has put on the page. @type {Window & { gtag?: (...command: unknown[]) => void, dataLayer?: unknown[] }} */
const page = window;

/**
 * Google's own tag: an `arguments` object lands in the dataLayer.
 * @param {string} event
 * @param {Readonly<Record<string, unknown>>} parameters
 */
export function gtagEvent(event, parameters) {
  page.gtag?.('event', event, parameters);
}

/**
 * Google Tag Manager: a plain object lands in the dataLayer.
 * @param {string} event
 * @param {Readonly<Record<string, unknown>>} ecommerce
 */
export function gtmEvent(event, ecommerce) {
  page.dataLayer?.push({ ecommerce: null }, { event, ecommerce });
}

/** All that this shop tells about a product, in the words its visitors read. @param {Product} product */
export function gtagItem(product) {
  const [root, leaf] = product.category;
  return {
    item_id: product.id,
    item_name: words(product.title),
    item_brand: product.brand,
    ...(root ? { item_category: words(root) } : {}),
    ...(leaf ? { item_category2: words(leaf) } : {}),
    price: product.price,
    quantity: 1,
  };
}
