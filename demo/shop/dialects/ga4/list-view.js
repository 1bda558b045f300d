// @ts-check
import { words } from '../../catalogue/product.js';
import { h } from '../../dom/h.js';
import { formatPrice } from '../../money/price.js';
import { gtagEvent, gtagItem } from './gtag.js';

/** @import { Product } from '../../catalogue/product.js' */

/**
 * @param {string} title
 * @param {readonly Product[]} shown
 */
export function listView(title, shown) {
  gtagEvent('view_item_list', { item_list_name: title, items: shown.map(gtagItem) });
  return [h('h1', {}, title), h('ul', { class: 'items' }, ...shown.map((product) => entry(title, product)))];
}

/**
 * @param {string} list
 * @param {Product} product
 */
function entry(list, product) {
  const name = words(product.title);
  const select = () => gtagEvent('select_item', { item_list_name: list, items: [gtagItem(product)] });
  return h(
    'li',
    { class: 'item' },
    h('a', { class: 'thumb', href: linkTo(product), tabindex: -1, 'aria-hidden': 'true', click: select }, image(product, '')),
    h('h2', {}, h('a', { href: linkTo(product), click: select }, name)),
    h('p', { class: 'amount' }, formatPrice(product.price, product.currency)),
  );
}

/** @param {Product} product */
function linkTo(product) {
  return `ga4.html?id=${encodeURIComponent(product.id)}`;
}

/**
 * @param {Product} product
 * @param {string} alt
 */
function image(product, alt) {
  return h('img', { src: product.picture, alt, width: 140, height: 140, loading: 'lazy' });
}
