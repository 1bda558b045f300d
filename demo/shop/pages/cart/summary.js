// @ts-check
import { h } from '../../dom/h.js';
import { formatPrice } from '../../money/price.js';
import { freeShippingFrom } from '../../money/shipping.js';
import { totals } from '../../parts/totals.js';
import { cartTotal } from '../../store/cart.js';
import { t } from '../../texts/texts.js';

/** @import { FilledLine } from '../../store/cart.js' */

/** @param {readonly FilledLine[]} lines */
export function cartSummary(lines) {
  return h(
    'section',
    { class: 'summary', 'aria-labelledby': 'summary-title' },
    h('h2', { id: 'summary-title' }, t('cart.summary')),
    totals(lines),
    freeShippingLine(cartTotal(lines), lines[0]?.product.currency ?? 'TRY'),
    h('a', { class: 'button button--wide', href: 'checkout.html' }, t('cart.checkout')),
  );
}

export function emptyCartNote() {
  return h(
    'div',
    { class: 'empty' },
    h('p', { class: 'empty__title' }, t('cart.empty')),
    h('p', {}, t('cart.emptyText')),
    h('a', { class: 'button', href: 'category.html' }, t('cart.look')),
  );
}

/**
 * @param {number} total
 * @param {string} currency
 */
function freeShippingLine(total, currency) {
  const from = freeShippingFrom(currency);
  if (from === undefined) return false;
  const missing = from - total;
  const sentence = missing > 0 ? t('cart.missing', { amount: formatPrice(missing, currency) }) : t('cart.reached');
  const way = h('progress', { max: from, value: Math.min(total, from), 'aria-hidden': 'true' });
  return h('p', { class: 'free-shipping' }, sentence, way);
}
