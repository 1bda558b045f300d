// @ts-check
import { h } from '../dom/h.js';
import { formatPrice } from '../money/price.js';
import { shippingFee } from '../money/shipping.js';
import { cartTotal } from '../store/cart.js';
import { t } from '../texts/texts.js';

/** @import { FilledLine } from '../store/cart.js' */

/** Subtotal, delivery and total as a small table of terms. @param {readonly FilledLine[]} lines */
export function totals(lines) {
  const currency = lines[0]?.product.currency ?? 'TRY';
  const subtotal = cartTotal(lines);
  return totalsOf({ subtotal, shipping: shippingFee(subtotal, currency), currency });
}

/** @param {{ subtotal: number, shipping: number, currency: string }} amounts */
export function totalsOf({ subtotal, shipping, currency }) {
  return h(
    'dl',
    { class: 'totals' },
    ...row(t('cart.subtotal'), formatPrice(subtotal, currency)),
    ...row(t('cart.shipping'), shipping === 0 ? t('cart.free') : formatPrice(shipping, currency)),
    ...row(t('cart.total'), formatPrice(subtotal + shipping, currency)),
  );
}

/**
 * @param {string} name
 * @param {string} amount
 */
function row(name, amount) {
  return [h('dt', {}, name), h('dd', {}, amount)];
}
