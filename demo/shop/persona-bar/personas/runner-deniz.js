// @ts-check
/** @import { Persona } from '../diary.js' */

/** Bought road shoes, joined the shop's runners, is drawn to the trails and compares two pairs. @type {Persona} */
export const runnerDeniz = {
  id: 'runner-deniz',
  name: { tr: 'Koşucu Deniz', en: 'Deniz the runner' },
  customer: { name: 'Deniz Aksoy', email: 'deniz@example.com' },
  reaches: { tier: 'komsu', stage: 'bonding', risk: 'cooling', segments: ['low-discovery', 'neighbour'] },
  diary: [
    {
      daysAgo: 41,
      visit: [
        ['page_view', 'home'],
        ['search', 'koşu ayakkabısı', 3],
        ['view_item', 'sabah-turu-ayakkabi'],
        ['view_item', 'uzun-yol-ayakkabi'],
        ['view_item', 'sabah-turu-ayakkabi'],
        ['add_to_cart', 'sabah-turu-ayakkabi'],
        ['view_cart'],
        ['begin_checkout'],
        ['purchase', 'D-2041', [['sabah-turu-ayakkabi', 1]]],
      ],
    },
    {
      daysAgo: 27,
      visit: [
        ['answer', 'satisfaction', 5],
        ['join_group'],
        ['view_item_list', 'kosu-corabi'],
        ['view_item', 'kosu-corabi'],
        ['view_item', 'kosu-sortu'],
        ['view_item', 'pipetli-matara'],
      ],
    },
    {
      daysAgo: 9,
      visit: [
        ['page_view', 'home'],
        ['view_item', 'ilk-on-kilometre'],
        ['view_item', 'kosu-atleti'],
        ['view_item', 'kosu-corabi'],
        ['add_to_cart', 'kosu-corabi'],
      ],
    },
    {
      daysAgo: 3,
      visit: [
        ['view_item_list', 'patika-kosu-ayakkabi'],
        ['view_item', 'patika-kosu-ayakkabi'],
        ['view_item', 'uzun-yol-ayakkabi'],
        ['view_item', 'patika-kosu-ayakkabi'],
        ['view_item', 'uzun-yol-ayakkabi'],
      ],
    },
  ],
};
