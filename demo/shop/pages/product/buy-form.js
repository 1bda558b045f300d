// @ts-check
import { words } from '../../catalogue/product.js';
import { announce } from '../../dom/announce.js';
import { h } from '../../dom/h.js';
import { icon } from '../../dom/icon.js';
import { pushLines } from '../../measure/cart-events.js';
import { quantityField } from '../../parts/quantity.js';
import { addLine } from '../../store/cart.js';
import { t } from '../../texts/texts.js';

/** @import { Product } from '../../catalogue/product.js' */

/**
 * @param {Product} product
 * @param {() => string | undefined} chosenColour
 */
export function buyForm(product, chosenColour) {
  const quantity = quantityField(1, { id: 'quantity' });
  const after = h('p', { class: 'buy__after' });
  return h(
    'form',
    { class: 'buy', submit: add },
    h('label', { for: 'quantity' }, t('product.quantity')),
    quantity,
    h('button', { class: 'button' }, t('product.add')),
    after,
  );

  /** @param {Event} event */
  function add(event) {
    event.preventDefault();
    const colour = chosenColour();
    const line = { quantity: Number(quantity.value), ...(colour ? { colour } : {}) };
    addLine({ id: product.id, ...line });
    pushLines('add_to_cart', [{ product, ...line }]);
    announce(t('card.added', { title: words(product.title) }));
    after.replaceChildren(icon('check'), `${t('product.added')} `, h('a', { href: 'cart.html' }, t('product.toCart')));
  }
}
