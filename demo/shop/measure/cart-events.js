// @ts-check
import { words } from '../catalogue/product.js';
import { findProduct } from '../catalogue/products.js';
import { pushEcommerce } from './data-layer.js';
import { toItem } from './item.js';

/** @import { Order, OrderItem } from '../store/orders.js' */
/** @import { FilledLine } from '../store/cart.js' */

/**
 * `add_to_cart`, `remove_from_cart`, `view_cart` and `begin_checkout` share one shape.
 * @param {'add_to_cart' | 'remove_from_cart' | 'view_cart' | 'begin_checkout'} event
 * @param {readonly FilledLine[]} lines
 */
export function pushLines(event, lines) {
  const value = lines.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0);
  pushEcommerce(event, {
    currency: lines[0]?.product.currency ?? 'TRY',
    value: Number(value.toFixed(2)),
    items: lines.map(({ product, quantity, colour }) => toItem(product, { quantity, ...(colour ? { item_variant: colour } : {}) })),
  });
}

/** @param {Order} order */
export function pushPurchase(order) {
  pushEcommerce('purchase', {
    transaction_id: order.id,
    currency: order.currency,
    value: order.total,
    shipping: order.shipping,
    items: order.items.map(paidItem),
  });
}

/** At the price that was paid, which need not be today's. @param {OrderItem} item */
function paidItem({ id, title, price, quantity, colour }) {
  const product = findProduct(id);
  const item = product ? toItem(product) : { item_id: id, item_name: words(title) };
  return { ...item, price, quantity, ...(colour ? { item_variant: colour } : {}) };
}

/** @param {Order} order */
export function pushRefund(order) {
  pushEcommerce('refund', {
    transaction_id: order.id,
    currency: order.currency,
    value: order.total,
    items: order.items.map(({ id, price, quantity }) => ({ item_id: id, price, quantity })),
  });
}
