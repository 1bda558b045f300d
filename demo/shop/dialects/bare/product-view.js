// @ts-check
import { words } from '../../catalogue/product.js';
import { h } from '../../dom/h.js';
import { t } from '../../texts/texts.js';
import { addToBasket, basketCount } from '../basket.js';
import { amount } from './amount.js';

/** @import { Product } from '../../catalogue/product.js' */

/** @param {Product} product */
export function productView(product) {
  const basket = h('p', { role: 'status' });
  const add = h('button', { type: 'button', click: put }, t('bare.add'));

  function put() {
    addToBasket('bare');
    basket.textContent = t('bare.basket', { n: basketCount('bare') });
  }
  return [
    h('p', {}, h('a', { href: 'bare.html' }, t('bare.back'))),
    h('img', { src: product.picture, alt: words(product.title), width: 260, height: 260 }),
    h('h1', {}, words(product.title)),
    h('p', {}, h('b', {}, amount(product.price, product.currency))),
    product.inStock ? add : h('p', {}, t('card.gone')),
    basket,
    h('p', {}, words(product.description)),
  ];
}
