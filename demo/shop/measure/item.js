// @ts-check
import { words } from '../catalogue/product.js';

/** @import { Product } from '../catalogue/product.js' */

/**
 * A product as a GA4 item. Category names are the stable English ones, whatever language the page speaks.
 * @param {Product} product
 * @param {{ quantity?: number, index?: number, item_variant?: string | undefined }} [more]
 */
export function toItem(product, more = {}) {
  return {
    item_id: product.id,
    item_name: words(product.title),
    item_brand: product.brand,
    ...Object.fromEntries(product.category.map((name, level) => [level === 0 ? 'item_category' : `item_category${level + 1}`, name.en])),
    price: product.price,
    ...(product.oldPrice ? { discount: Number((product.oldPrice - product.price).toFixed(2)) } : {}),
    quantity: 1,
    ...more,
  };
}
