// @ts-check

import { departments } from '../catalogue/departments.js';
import { products } from '../catalogue/products.js';

/** @import { Persona, Step } from './diary.js' */
/** @import { Product } from '../catalogue/product.js' */

/**
 * Finds the products a diary speaks of. Over another catalogue its ids mean nothing: then the first one named is played by the
 * first product of one department, the second by the second, and so on, so that the persona still has one taste.
 * @param {Persona} persona
 * @param {number} seat which department plays, counted among the personas
 * @returns {(id: string) => Product}
 */
export function castOf(persona, seat) {
  const ids = [...new Set(persona.diary.flatMap(({ visit }) => visit.flatMap(idsIn)))];
  const known = new Map(products.map((product) => [product.id, product]));
  const shelves = departments();
  const understudies = shelves[seat % shelves.length]?.products ?? products;
  return (id) => {
    const product = known.get(id) ?? understudies[ids.indexOf(id) % understudies.length];
    if (!product) throw new ReferenceError('The catalogue is empty: no product can be looked at.');
    return product;
  };
}

/** @param {Step} step @returns {readonly string[]} */
function idsIn(step) {
  switch (step[0]) {
    case 'view_item':
    case 'add_to_cart':
    case 'remove_from_cart':
    case 'add_to_wishlist':
    case 'share':
    case 'review':
    case 'view_item_list':
      return [step[1]];
    case 'purchase':
      return step[2].map(([id]) => id);
    default:
      return [];
  }
}
