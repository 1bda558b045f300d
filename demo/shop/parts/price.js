// @ts-check
import { h } from '../dom/h.js';
import { formatPrice } from '../money/price.js';
import { t } from '../texts/texts.js';

/** @import { Product } from '../catalogue/product.js' */

/** What it costs and, on sale, what it cost before. @param {Product} product */
export function price({ price: amount, oldPrice, currency }) {
  return h(
    'p',
    { class: oldPrice ? 'price price--sale' : 'price' },
    h('span', { class: 'price__now' }, formatPrice(amount, currency)),
    oldPrice !== undefined &&
      h('s', { class: 'price__was' }, h('span', { class: 'visually-hidden' }, `${t('price.was')} `), formatPrice(oldPrice, currency)),
  );
}
