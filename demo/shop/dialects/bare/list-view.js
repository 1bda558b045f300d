// @ts-check
import { words } from '../../catalogue/product.js';
import { h } from '../../dom/h.js';
import { t } from '../../texts/texts.js';
import { amount } from './amount.js';

/** @import { Product } from '../../catalogue/product.js' */

/** @param {readonly Product[]} shown */
export function listView(shown) {
  return [h('h1', {}, t('bare.all')), h('div', { class: 'boxes' }, ...shown.map(box))];
}

/** @param {Product} product */
function box(product) {
  return h(
    'div',
    { class: 'box' },
    h(
      'a',
      { href: `bare.html?id=${encodeURIComponent(product.id)}` },
      h('img', { src: product.picture, alt: '', width: 120, height: 120 }),
      h('h3', {}, words(product.title)),
      h('span', {}, amount(product.price, product.currency)),
    ),
  );
}
