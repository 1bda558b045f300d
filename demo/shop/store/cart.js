// @ts-check
import { findProduct } from '../catalogue/products.js';
import { readStored, writeStored } from './stored.js';

/** @import { Product } from '../catalogue/product.js' */
/** @typedef {{ id: string, quantity: number, colour?: string }} CartLine */
/** @typedef {{ product: Product, quantity: number, colour?: string }} FilledLine */

/** Tells every part of the page that the cart is not what it was. */
export const CART_CHANGED = 'mahalle:cart';

/** More than this in one line is a typing mistake. */
export const MOST_OF_ONE = 20;

/** @returns {readonly CartLine[]} */
function lines() {
  return readStored('cart', /** @type {CartLine[]} */ ([]));
}

/** Lines whose product is still on sale in the open catalogue. @returns {FilledLine[]} */
export function cartLines() {
  return lines().flatMap(({ id, ...line }) => {
    const product = findProduct(id);
    return product ? [{ product, ...line }] : [];
  });
}

export function cartCount() {
  return cartLines().reduce((sum, line) => sum + line.quantity, 0);
}

/** @param {readonly FilledLine[]} filled */
export function cartTotal(filled) {
  return filled.reduce((sum, line) => sum + line.product.price * line.quantity, 0);
}

/** @param {CartLine} added */
export function addLine(added) {
  const before = lines().find((line) => isSameLine(line, added));
  const quantity = Math.min(MOST_OF_ONE, (before?.quantity ?? 0) + added.quantity);
  const rest = lines().filter((line) => !isSameLine(line, added));
  keep(before ? replaceLine({ ...added, quantity }) : [...rest, { ...added, quantity }]);
}

/** @param {CartLine} changed */
export function setLine(changed) {
  keep(replaceLine(changed));
}

/** @param {Pick<CartLine, 'id' | 'colour'>} gone */
export function removeLine(gone) {
  keep(lines().filter((line) => !isSameLine(line, gone)));
}

export function emptyCart() {
  keep([]);
}

/** @param {CartLine} changed */
function replaceLine(changed) {
  return lines().map((line) => (isSameLine(line, changed) ? changed : line));
}

/**
 * @param {Pick<CartLine, 'id' | 'colour'>} a
 * @param {Pick<CartLine, 'id' | 'colour'>} b
 */
function isSameLine(a, b) {
  return a.id === b.id && a.colour === b.colour;
}

/** @param {readonly CartLine[]} next */
function keep(next) {
  writeStored('cart', next);
  dispatchEvent(new Event(CART_CHANGED));
}
