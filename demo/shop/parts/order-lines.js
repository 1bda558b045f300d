// @ts-check
import { words } from '../catalogue/product.js';
import { findProduct } from '../catalogue/products.js';
import { h } from '../dom/h.js';
import { formatPrice } from '../money/price.js';
import { colourName } from './colours.js';
import { picture } from './picture.js';

/** @import { OrderItem } from '../store/orders.js' */

/**
 * What is bought, for reading only.
 * @param {readonly OrderItem[]} items
 * @param {string} currency
 */
export function orderLines(items, currency) {
  return h('ul', { class: 'order-lines' }, ...items.map((item) => h('li', {}, ...line(item, currency))));
}

/**
 * @param {OrderItem} item
 * @param {string} currency
 */
function line({ id, title, price, quantity, colour }, currency) {
  const product = findProduct(id);
  const name = product ? h('a', { href: product.link }, words(title)) : words(title);
  const amount = [`${quantity} ×`, formatPrice(price, currency)].join(' ');
  return [
    product ? picture(product, { decorative: true }) : h('span', { class: 'tile' }),
    h('span', { class: 'order-lines__name' }, name, h('small', {}, [colour && colourName(colour), amount].filter(Boolean).join(' · '))),
    h('span', { class: 'order-lines__total' }, formatPrice(price * quantity, currency)),
  ];
}
