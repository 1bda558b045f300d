// @ts-check
/** @import { Persona } from '../diary.js' */

/** Has a birthday to go to and looks at what one gives away rather than keeps. @type {Persona} */
export const giftSeeker = {
  id: 'gift-seeker',
  name: { tr: 'Hediye arayan', en: 'Gift seeker' },
  reaches: { tier: null, stage: 'evaluation', risk: 'new', segments: ['first-order'] },
  diary: [
    {
      daysAgo: 4,
      visit: [
        ['page_view', 'home'],
        ['search', 'hediye', 12],
        ['view_item_list', 'pelus-ayi'],
        ['view_item', 'pelus-ayi'],
        ['view_item', 'yapboz-bin-parca'],
        ['view_item', 'satranc-takimi'],
      ],
    },
    {
      daysAgo: 2,
      visit: [
        ['search', 'doğum günü', 0],
        ['view_item', 'armagan-cikolata-kutusu'],
        ['view_item', 'mevsim-buketi'],
        ['view_item', 'ahsap-tren'],
        ['add_to_wishlist', 'ahsap-tren'],
        ['share', 'ahsap-tren'],
      ],
    },
    {
      daysAgo: 1,
      visit: [
        ['view_item', 'ahsap-tren'],
        ['view_item', 'armagan-cikolata-kutusu'],
        ['add_to_cart', 'armagan-cikolata-kutusu'],
        ['view_item', 'yapboz-bin-parca'],
      ],
    },
  ],
};
