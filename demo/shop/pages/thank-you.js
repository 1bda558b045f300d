// @ts-check
import { find, parameter } from '../dom/find.js';
import { h } from '../dom/h.js';
import { pushPurchase } from '../measure/cart-events.js';
import { drawFrame } from '../parts/frame.js';
import { orderLines } from '../parts/order-lines.js';
import { totalsOf } from '../parts/totals.js';
import { customer } from '../store/customer.js';
import { changeOrder, findOrder } from '../store/orders.js';
import { t } from '../texts/texts.js';

/** @import { Order } from '../store/orders.js' */

const order = findOrder(parameter('order'));

drawFrame(t('thanks.title'));
find('order').append(...(order ? confirmation(order) : [h('p', {}, t('thanks.none'))]));
if (order && !order.announced) {
  pushPurchase(order);
  changeOrder(order.id, { announced: true }); // once an order, however often this page is opened
}

/** @param {Order} placed */
function confirmation(placed) {
  const name = customer()?.name.split(' ')[0] ?? '';
  return [
    h('p', { class: 'thanks__hello' }, t('thanks.hello', { name })),
    h('p', {}, `${t('thanks.order', { id: placed.id })} · ${t('thanks.when')}`),
    h('h2', {}, t('thanks.summary')),
    orderLines(placed.items, placed.currency),
    totalsOf({ subtotal: placed.total - placed.shipping, shipping: placed.shipping, currency: placed.currency }),
  ];
}
