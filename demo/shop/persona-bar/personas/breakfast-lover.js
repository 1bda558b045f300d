// @ts-check
/** @import { Persona } from '../diary.js' */

/** Comes back for tea, olives, cheese, honey and bread; has not ordered yet. @type {Persona} */
export const breakfastLover = {
  id: 'breakfast-lover',
  name: { tr: 'Kahvaltı tutkunu', en: 'Breakfast lover' },
  reaches: { tier: null, stage: 'evaluation', risk: 'new', segments: ['first-order'] },
  diary: [
    {
      daysAgo: 12,
      visit: [
        ['page_view', 'home'],
        ['search', 'zeytin', 3],
        ['view_item', 'biberli-yesil-zeytin'],
        ['view_item', 'bademli-yesil-zeytin'],
      ],
    },
    {
      daysAgo: 3,
      visit: [
        ['page_view', 'home'],
        ['view_item_list', 'kekik-bali'],
        ['view_item', 'kahvalti-cayi'],
        ['view_item', 'biberli-yesil-zeytin'],
        ['view_item', 'taze-kasar'],
        ['view_item', 'kekik-bali'],
        ['view_item', 'eksi-mayali-ekmek'],
        ['add_to_cart', 'kahvalti-cayi'],
      ],
    },
    {
      daysAgo: 1,
      visit: [
        ['page_view', 'home'],
        ['view_item_list', 'kekik-bali'],
        ['view_item', 'kekik-bali'],
        ['view_item', 'kestane-bali'],
        ['view_item', 'kekik-bali'],
        ['view_item', 'kars-gravyeri'],
        ['view_item', 'emaye-demlik'],
        ['view_cart'],
      ],
    },
  ],
};
