// @ts-check
import { readStored, writeStored } from './stored.js';

/** @typedef {{ id: string, title: { tr: string, en: string }, price: number, quantity: number, colour?: string }} OrderItem */
/**
 * @typedef {object} Order
 * @property {string} id
 * @property {number} at epoch ms
 * @property {string} currency
 * @property {number} shipping
 * @property {number} total what was paid, shipping included
 * @property {readonly OrderItem[]} items with the price paid for one
 * @property {boolean} [returned]
 * @property {boolean} [announced] the purchase has been pushed to the dataLayer
 */

/** Newest first. @returns {readonly Order[]} */
export function orders() {
  return readStored('orders', /** @type {Order[]} */ ([]));
}

/** @param {string | null} id */
export function findOrder(id) {
  return orders().find((order) => order.id === id);
}

/** @param {Order} order */
export function addOrder(order) {
  writeStored('orders', [order, ...orders()]);
}

/**
 * @param {string} id
 * @param {Pick<Order, 'returned' | 'announced'>} change
 */
export function changeOrder(id, change) {
  writeStored(
    'orders',
    orders().map((order) => (order.id === id ? { ...order, ...change } : order)),
  );
}

/** What was ordered in two orders or more, most often first. */
export function usuals() {
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const order of orders()) {
    for (const id of new Set(order.items.map((item) => item.id))) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return [...times]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1])
    .map(([id, count]) => ({ id, count }));
}
