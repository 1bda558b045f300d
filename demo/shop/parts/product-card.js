// @ts-check
import { words } from '../catalogue/product.js';
import { announce } from '../dom/announce.js';
import { h } from '../dom/h.js';
import { icon } from '../dom/icon.js';
import { pushLines } from '../measure/cart-events.js';
import { addLine } from '../store/cart.js';
import { t } from '../texts/texts.js';
import { picture } from './picture.js';
import { price } from './price.js';

/** @import { Product } from '../catalogue/product.js' */

/** How long the button shows that it worked. */
const CONFIRMED_MS = 1600;

/**
 * @param {Product} product
 * @param {{ level: 'h2' | 'h3', onOpen?: () => void, eager?: boolean }} how
 */
export function productCard(product, { level, onOpen, eager = false }) {
  return h(
    'article',
    { class: product.inStock ? 'card' : 'card card--gone' },
    picture(product, { decorative: true, eager }),
    badge(product),
    h(
      'div',
      { class: 'card__text' },
      h('p', { class: 'card__brand' }, product.brand),
      h(level, { class: 'card__title' }, h('a', { href: product.link, click: () => onOpen?.() }, words(product.title))),
      price(product),
    ),
    product.inStock && addButton(product),
  );
}

/** @param {Product} product */
function badge(product) {
  if (!product.inStock) return h('span', { class: 'badge badge--gone' }, t('card.gone'));
  return product.oldPrice !== undefined && h('span', { class: 'badge' }, t('card.sale'));
}

/** @param {Product} product */
function addButton(product) {
  const title = words(product.title);
  const button = h('button', { type: 'button', class: 'card__add', 'aria-label': t('card.add', { title }), click: add }, icon('plus'));

  function add() {
    addLine({ id: product.id, quantity: 1 });
    pushLines('add_to_cart', [{ product, quantity: 1 }]);
    announce(t('card.added', { title }));
    button.replaceChildren(icon('check'));
    setTimeout(() => button.replaceChildren(icon('plus')), CONFIRMED_MS);
  }
  return button;
}
