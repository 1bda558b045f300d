// @ts-check
import { oneOf } from './random.mjs';

/** @import { BirebirEvent } from '../../../src/core/events/event' */
/** @import { EventItem } from '../../../src/core/events/event-fields' */
/** @import { Product } from '../../../src/core/catalog/product' */

/** What a visitor does, as often as they do it: out of a hundred acts. */
const ACTS = /** @type {const} */ ([
  ['page_view', 34],
  ['view_item_list', 20],
  ['view_item', 24],
  ['user_engagement', 10],
  ['select_item', 6],
  ['add_to_cart', 4],
  ['search', 1],
  ['purchase', 1],
]);
const WHEEL = ACTS.flatMap(([name, share]) => Array.from({ length: share }, () => name));
const LISTED = 8;

/** @typedef {Pick<BirebirEvent, 'name' | 'data'>} Act */

/**
 * One act of a visitor's, as the tag would tell it.
 * @param {() => number} random
 * @param {() => Product} pick gives a product this visitor would look at
 * @returns {Act}
 */
export function makeAct(random, pick) {
  const name = oneOf(random, WHEEL);
  switch (name) {
    case 'page_view':
      return {
        name,
        data: { page_path: '/category.html', medium: '', source: '', method: 'desktop' },
      };
    case 'view_item_list':
      // Half of them on a shelf of ours.
      return {
        name,
        data: {
          items: Array.from({ length: LISTED }, () => itemOf(pick())),
          ...(random() < 0.5 && { placement: 'home-top' }),
        },
      };
    case 'user_engagement':
      return {
        name,
        data: {
          engagement_time_msec: Math.floor(random() * 40_000),
          percent_scrolled: Math.floor(random() * 100),
        },
      };
    case 'search':
      return { name, data: { search_term: pick().title.split(' ')[1] ?? '', results: 12 } };
    case 'purchase':
      return {
        name,
        data: {
          items: [itemOf(pick())],
          transaction_id: identifier(random),
          value: 100,
          currency: 'TRY',
        },
      };
    case 'view_item':
    case 'select_item':
    case 'add_to_cart':
      return { name, data: { items: [itemOf(pick())], currency: 'TRY' } };
  }
}

/** @param {Product} product @returns {EventItem} */
function itemOf({ id, title, brand, category, price }) {
  return {
    item_id: id,
    item_name: title,
    ...(brand && { item_brand: brand }),
    item_category: category[0] ?? '',
    item_category2: category[1] ?? '',
    item_category3: category[2] ?? '',
    price: price ?? 0,
    quantity: 1,
  };
}

/** 128 bits, as in the product. @param {() => number} random */
export function identifier(random) {
  return Array.from({ length: 4 }, () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
}
