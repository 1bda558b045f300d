// @ts-check
import { writeStored } from '../store/stored.js';

/** @import { Persona } from './diary.js' */
/** @import { DatedStep } from './expand.js' */
/** @import { Product } from '../catalogue/product.js' */
/** @import { CartLine } from '../store/cart.js' */
/** @import { Order } from '../store/orders.js' */

/** The shop forgets its visitor; language and theme stay. */
export function clearShopPast() {
  for (const name of ['cart', 'orders', 'complaints']) writeStored(name, []);
  writeStored('customer', null);
}

/**
 * The shop remembers what the persona did as well: the orders in the account and what was left in the cart.
 * @param {Persona} persona
 * @param {readonly DatedStep[]} steps
 * @param {(id: string) => Product} productOf
 */
export function writeShopPast(persona, steps, productOf) {
  clearShopPast();
  writeStored('customer', persona.customer ?? null);
  writeStored('orders', ordersIn(steps, productOf));
  writeStored('cart', cartAfter(steps, productOf));
}

/**
 * @param {readonly DatedStep[]} steps
 * @param {(id: string) => Product} productOf
 * @returns {Order[]} newest first
 */
function ordersIn(steps, productOf) {
  const returned = new Set(steps.flatMap(({ step }) => (step[0] === 'refund' ? [step[1]] : [])));
  return steps
    .flatMap(({ step, at }) =>
      step[0] === 'purchase'
        ? [
            toOrder(
              step[1],
              step[2].map(([id, quantity]) => ({ product: productOf(id), quantity })),
              at,
            ),
          ]
        : [],
    )
    .map((order) => ({ ...order, returned: returned.has(order.id) }))
    .reverse();
}

/**
 * @param {string} id
 * @param {readonly { product: Product, quantity: number }[]} bought
 * @param {number} at
 */
function toOrder(id, bought, at) {
  const items = bought.map(({ product, quantity }) => ({ id: product.id, title: product.title, price: product.price, quantity }));
  const total = items.reduce((sum, item) => sum + item.price * item.quantity, 0);
  return { id, at, items, currency: bought[0]?.product.currency ?? 'TRY', shipping: 0, total: Number(total.toFixed(2)), announced: true };
}

/**
 * @param {readonly DatedStep[]} steps
 * @param {(id: string) => Product} productOf
 */
function cartAfter(steps, productOf) {
  /** @type {CartLine[]} */
  let cart = [];
  for (const { step } of steps) {
    if (step[0] === 'purchase') cart = [];
    if (step[0] === 'add_to_cart') cart = [...cart, { id: productOf(step[1]).id, quantity: 1 }];
    if (step[0] === 'remove_from_cart') cart = cart.filter(({ id }) => id !== productOf(step[1]).id);
  }
  return cart;
}
