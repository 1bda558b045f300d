// @ts-check
/** @import { Persona } from '../diary.js' */

/** Six orders in a year, the same tea and coffee in most of them, always content, and says so to others. @type {Persona} */
export const vipAyse = {
  id: 'vip-ayse',
  name: { tr: 'VIP Ayşe', en: 'VIP Ayşe' },
  customer: { name: 'Ayşe Yılmaz', email: 'ayse@example.com' },
  reaches: { tier: 'vip', stage: 'advocacy', risk: 'active', segments: ['high-habit', 'running-low', 'vip'] },
  diary: [
    {
      daysAgo: 362,
      visit: [
        ['page_view', 'home'],
        ['view_item', 'siyah-cay-500'],
        ['view_item', 'emaye-demlik'],
        ['add_to_cart', 'siyah-cay-500'],
        ['add_to_cart', 'emaye-demlik'],
        ['begin_checkout'],
        [
          'purchase',
          'A-1001',
          [
            ['siyah-cay-500', 2],
            ['emaye-demlik', 1],
          ],
        ],
      ],
    },
    {
      daysAgo: 288,
      visit: [
        ['view_item', 'turk-kahvesi'],
        ['add_to_cart', 'turk-kahvesi'],
        ['add_to_cart', 'siyah-cay-500'],
        [
          'purchase',
          'A-1077',
          [
            ['turk-kahvesi', 1],
            ['siyah-cay-500', 2],
          ],
        ],
        ['answer', 'satisfaction', 5],
      ],
    },
    {
      daysAgo: 214,
      visit: [
        ['search', 'zeytinyağı', 2],
        ['view_item', 'erken-hasat-zeytinyagi'],
        ['view_item', 'vapur-iskelesinde-bir-eylul'],
        ['add_to_cart', 'erken-hasat-zeytinyagi'],
        [
          'purchase',
          'A-1160',
          [
            ['erken-hasat-zeytinyagi', 1],
            ['siyah-cay-500', 1],
            ['vapur-iskelesinde-bir-eylul', 1],
          ],
        ],
      ],
    },
    {
      daysAgo: 143,
      visit: [
        ['view_item', 'turk-kahvesi'],
        ['view_item', 'seramik-kupa'],
        ['add_to_wishlist', 'seramik-kupa'],
        ['add_to_cart', 'turk-kahvesi'],
        [
          'purchase',
          'A-1233',
          [
            ['turk-kahvesi', 2],
            ['siyah-cay-500', 2],
            ['kekik-bali', 1],
          ],
        ],
        ['answer', 'satisfaction', 5],
      ],
    },
    {
      daysAgo: 76,
      visit: [
        ['page_view', 'home'],
        ['view_item', 'kekik-bali'],
        ['view_item', 'erken-hasat-zeytinyagi'],
        ['begin_checkout'],
        [
          'purchase',
          'A-1310',
          [
            ['erken-hasat-zeytinyagi', 1],
            ['siyah-cay-500', 2],
            ['turk-kahvesi', 1],
          ],
        ],
        ['share', 'erken-hasat-zeytinyagi'],
      ],
    },
    {
      daysAgo: 29,
      visit: [
        ['view_item', 'balkonda-bahce'],
        ['view_item', 'saksida-defne'],
        [
          'purchase',
          'A-1384',
          [
            ['siyah-cay-500', 2],
            ['kekik-bali', 1],
            ['balkonda-bahce', 1],
          ],
        ],
        ['answer', 'satisfaction', 5],
      ],
    },
    {
      daysAgo: 6,
      visit: [
        ['page_view', 'home'],
        ['review', 'siyah-cay-500', 5],
        ['view_item_list', 'saksida-defne'],
        ['view_item', 'saksida-defne'],
        ['view_item', 'toprak-vazo'],
      ],
    },
  ],
};
