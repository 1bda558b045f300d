// @ts-check
import { readStored, writeStored } from '../store/stored.js';

/** The older shops only count what is in the basket. @param {string} shop */
export function basketCount(shop) {
  return readStored(`${shop}.basket`, 0);
}

/** @param {string} shop */
export function addToBasket(shop) {
  writeStored(`${shop}.basket`, basketCount(shop) + 1);
}
