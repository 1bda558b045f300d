// @ts-check
import { h } from '../dom/h.js';
import { pushSelectItem } from '../measure/product-events.js';
import { productCard } from './product-card.js';

/** @import { Product } from '../catalogue/product.js' */
/** @import { ListName } from '../measure/product-events.js' */

/** So many cards are in view at once on a large screen; their pictures do not wait to be scrolled to. */
const IN_VIEW = 8;

/**
 * @param {readonly Product[]} products
 * @param {{ list: ListName, level: 'h2' | 'h3', lent?: string | false }} how `lent` under this name to whoever may bring the cards into an order that suits the visitor
 */
export function productGrid(products, { list, level, lent = false }) {
  const cards = products.map((product, index) =>
    h('li', {}, productCard(product, { level, eager: index < IN_VIEW, onOpen: () => pushSelectItem(list, product, index) })),
  );
  return h('ul', { class: 'grid', id: lent, 'data-birebir-rerank': lent !== false }, ...cards);
}
