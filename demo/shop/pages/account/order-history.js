// @ts-check
import { h } from '../../dom/h.js';
import { pushRefund } from '../../measure/cart-events.js';
import { formatPrice } from '../../money/price.js';
import { orderLines } from '../../parts/order-lines.js';
import { changeOrder, orders } from '../../store/orders.js';
import { pageLanguage } from '../../store/settings.js';
import { t } from '../../texts/texts.js';

/** @import { Order } from '../../store/orders.js' */

/** @param {() => void} onChange */
export function orderHistory(onChange) {
  if (orders().length === 0) return h('p', { class: 'muted' }, t('account.noOrders'));
  return h('ol', { class: 'orders' }, ...orders().map((order, index) => h('li', {}, orderCard(order, index === 0, onChange))));
}

/**
 * @param {Order} order
 * @param {boolean} open
 * @param {() => void} onChange
 */
function orderCard(order, open, onChange) {
  const day = new Intl.DateTimeFormat(pageLanguage(), { dateStyle: 'long' }).format(order.at);
  return h(
    'details',
    { open },
    h(
      'summary',
      {},
      h('span', {}, day),
      h('span', { class: 'orders__id' }, order.id),
      h('b', {}, formatPrice(order.total, order.currency)),
    ),
    orderLines(order.items, order.currency),
    h('p', { class: 'orders__tools' }, order.returned ? t('account.returned') : returnButton(order, onChange), complaintLink(order)),
  );
}

/**
 * @param {Order} order
 * @param {() => void} onChange
 */
function returnButton(order, onChange) {
  return h(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': t('account.returnOf', { id: order.id }), click: giveBack },
    t('account.return'),
  );

  function giveBack() {
    changeOrder(order.id, { returned: true });
    pushRefund(order);
    onChange();
  }
}

/** @param {Order} order */
function complaintLink({ id }) {
  return h('a', { href: `support.html?order=${id}`, 'aria-label': t('account.complainOf', { id }) }, t('account.complain'));
}
