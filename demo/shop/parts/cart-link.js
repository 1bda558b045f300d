// @ts-check
import { h } from '../dom/h.js';
import { icon } from '../dom/icon.js';
import { CART_CHANGED, cartCount } from '../store/cart.js';
import { t } from '../texts/texts.js';

export function cartLink() {
  const number = h('span', { class: 'cart-link__count', 'aria-hidden': 'true' });
  const link = h('a', { class: 'round cart-link', href: 'cart.html' }, icon('bag'), number);

  function count() {
    const n = cartCount();
    link.setAttribute('aria-label', t('header.cart', { n }));
    number.textContent = n > 0 ? String(n) : '';
  }
  count();
  addEventListener(CART_CHANGED, count);
  // A page that comes back from the back/forward cache still shows the cart of the moment it was left.
  addEventListener('pageshow', count);
  return link;
}
