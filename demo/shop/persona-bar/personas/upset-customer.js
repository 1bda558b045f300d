// @ts-check
/** @import { Persona } from '../diary.js' */

/** Ordered for the kitchen, sent it back, wrote a complaint and said so when asked. @type {Persona} */
export const upsetCustomer = {
  id: 'upset-customer',
  name: { tr: 'Kırgın müşteri', en: 'Upset customer' },
  customer: { name: 'Selim Kaya', email: 'selim@example.com' },
  reaches: { tier: 'komsu', stage: 'use', risk: 'cooling', segments: ['low-discovery', 'make-good'] },
  diary: [
    {
      daysAgo: 58,
      visit: [
        ['view_item', 'tabakli-cay-fincani'],
        ['add_to_cart', 'tabakli-cay-fincani'],
        ['begin_checkout'],
        ['purchase', 'S-1180', [['tabakli-cay-fincani', 1]]],
      ],
    },
    {
      daysAgo: 16,
      visit: [
        ['page_view', 'home'],
        ['view_item_list', 'fondu-takimi'],
        ['view_item', 'celik-tencere'],
        ['view_item', 'fondu-takimi'],
        ['add_to_cart', 'fondu-takimi'],
        ['view_cart'],
        ['begin_checkout'],
        ['purchase', 'S-1204', [['fondu-takimi', 1]]],
      ],
    },
    {
      daysAgo: 9,
      visit: [
        ['page_view', 'account'],
        ['refund', 'S-1204'],
        ['page_view', 'support'],
      ],
    },
    {
      daysAgo: 2,
      visit: [
        ['page_view', 'home'],
        ['answer', 'satisfaction', 1],
        ['page_view', 'support'],
      ],
    },
  ],
};
