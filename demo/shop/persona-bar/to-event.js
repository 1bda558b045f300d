// @ts-check
import { products } from '../catalogue/products.js';
import { toItem } from '../measure/item.js';

/** @import { Bought, Step } from './diary.js' */
/** @import { Product } from '../catalogue/product.js' */
/** @typedef {{ name: string, data: Record<string, unknown> }} ApiEvent */

/** A list shows so many of a shelf at a time. */
const LIST = 12;

/**
 * One step of a diary as the shop would have told it to the widget.
 * @param {Step} step
 * @param {(id: string) => Product} productOf
 * @param {(order: string) => readonly Bought[]} itemsOf what an earlier order held
 * @returns {ApiEvent}
 */
export function toEvent(step, productOf, itemsOf) {
  switch (step[0]) {
    case 'page_view':
      return { name: step[0], data: { page_type: step[1] } };
    case 'search':
      return { name: step[0], data: { search_term: step[1], results: step[2] } };
    case 'view_item_list':
      return { name: step[0], data: { items: shelfWith(productOf(step[1])).map((product, index) => toItem(product, { index })) } };
    case 'view_cart':
    case 'begin_checkout':
    case 'join_group':
      return { name: step[0], data: {} };
    case 'purchase':
      return { name: step[0], data: { transaction_id: step[1], ...soldItems(step[2], productOf) } };
    case 'refund':
      return { name: step[0], data: { transaction_id: step[1], ...soldItems(itemsOf(step[1]), productOf) } };
    case 'answer':
      return { name: step[0], data: { question: step[1], value: step[2] } };
    case 'review':
      return { name: step[0], data: { value: step[2], items: [toItem(productOf(step[1]))] } };
    default:
      return { name: step[0], data: { currency: productOf(step[1]).currency, items: [toItem(productOf(step[1]))] } };
  }
}

/**
 * @param {readonly Bought[]} bought
 * @param {(id: string) => Product} productOf
 */
function soldItems(bought, productOf) {
  const items = bought.map(([id, quantity]) => toItem(productOf(id), { quantity }));
  const value = items.reduce((sum, item) => sum + item.price * item.quantity, 0);
  return { currency: bought[0] ? productOf(bought[0][0]).currency : 'TRY', value: Number(value.toFixed(2)), items };
}

/** @param {Product} wanted */
function shelfWith(wanted) {
  const leaf = wanted.category.at(-1)?.en;
  return products.filter((product) => product.category.at(-1)?.en === leaf).slice(0, LIST);
}
