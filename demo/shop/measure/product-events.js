// @ts-check
import { pushEcommerce } from './data-layer.js';
import { toItem } from './item.js';

/** @import { Product } from '../catalogue/product.js' */
/** @typedef {{ id: string, name: string }} ListName */

/** @param {Product} product */
export function pushViewItem(product) {
  pushEcommerce('view_item', { currency: product.currency, value: product.price, items: [toItem(product)] });
}

/**
 * @param {ListName} list
 * @param {readonly Product[]} products
 */
export function pushViewItemList(list, products) {
  pushEcommerce('view_item_list', {
    item_list_id: list.id,
    item_list_name: list.name,
    items: products.map((product, index) => toItem(product, { index })),
  });
}

/**
 * @param {ListName} list
 * @param {Product} product
 * @param {number} index
 */
export function pushSelectItem(list, product, index) {
  pushEcommerce('select_item', { item_list_id: list.id, item_list_name: list.name, items: [toItem(product, { index })] });
}
