// @ts-check
import { shippingFee } from '../../money/shipping.js';
import { cartTotal, emptyCart } from '../../store/cart.js';
import { addOrder, orders } from '../../store/orders.js';

/** @import { FilledLine } from '../../store/cart.js' */

/**
 * The cart becomes an order.
 * @param {readonly FilledLine[]} lines
 * @param {number} at epoch ms
 */
export function placeOrder(lines, at) {
  const currency = lines[0]?.product.currency ?? 'TRY';
  const subtotal = cartTotal(lines);
  const shipping = shippingFee(subtotal, currency);
  const order = {
    id: orderNumber(at),
    at,
    currency,
    shipping,
    total: Number((subtotal + shipping).toFixed(2)),
    items: lines.map(({ product, ...line }) => ({ id: product.id, title: product.title, price: product.price, ...line })),
  };
  addOrder(order);
  emptyCart();
  return order;
}

/** "M-250314-3": the day and how many orders this browser has. @param {number} at */
function orderNumber(at) {
  const day = new Date(at).toISOString().slice(2, 10).replaceAll('-', '');
  return `M-${day}-${orders().length + 1}`;
}
