/** Noticed once a page; carts and orders are counted as often as they are told. */
export const ONCE_A_PAGE: readonly string[] = [
  'page_view',
  'view_item',
  'view_item_list',
  'search',
  'view_cart',
  'begin_checkout',
  'purchase',
  'trial',
];
