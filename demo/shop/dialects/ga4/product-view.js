// @ts-check
import { words } from '../../catalogue/product.js';
import { find } from '../../dom/find.js';
import { h } from '../../dom/h.js';
import { formatPrice } from '../../money/price.js';
import { t } from '../../texts/texts.js';
import { addToBasket, basketCount } from '../basket.js';
import { gtagEvent, gtagItem, gtmEvent } from './gtag.js';

/** @import { Product } from '../../catalogue/product.js' */

/** @param {Product} product */
export function productView(product) {
  const { price, oldPrice, currency, id } = product;
  gtmEvent('view_item', { currency, value: price, items: [gtagItem(product)] });
  const done = h('p', { class: 'done', role: 'status' });
  const buy = h(
    'button',
    { type: 'button', class: 'btn-buy', disabled: !product.inStock, click: add },
    t(product.inStock ? 'ga4.buy' : 'card.gone'),
  );

  function add() {
    addToBasket('ga4');
    gtagEvent('add_to_cart', { currency, value: price, items: [gtagItem(product)] });
    find('basket').textContent = t('ga4.basket', { n: basketCount('ga4') });
    done.textContent = t('ga4.bought');
  }
  return [
    h('h1', {}, words(product.title)),
    h(
      'div',
      { class: 'sheet' },
      h('img', { src: product.picture, alt: words(product.title), width: 300, height: 300 }),
      h(
        'div',
        {},
        h('p', {}, `${t('ga4.code')}: ${id}`),
        h('p', {}, `${t('product.brand')}: ${product.brand}`),
        h(
          'p',
          { class: 'amount' },
          oldPrice !== undefined && h('del', {}, formatPrice(oldPrice, currency)),
          ' ',
          h('strong', {}, formatPrice(price, currency)),
        ),
        buy,
        done,
        h('p', {}, words(product.description)),
      ),
    ),
  ];
}
