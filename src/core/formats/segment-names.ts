import type { EventName } from '../events/index';

/**
 * What Segment's e-commerce spec calls our events, where it has them; the others keep our names.
 * Source: https://segment.com/docs/connections/spec/ecommerce/v2/
 */
export const segmentNames: Partial<Readonly<Record<EventName, string>>> = {
  search: 'Products Searched',
  view_item_list: 'Product List Viewed',
  filter: 'Product List Filtered',
  select_item: 'Product Clicked',
  view_item: 'Product Viewed',
  add_to_wishlist: 'Product Added to Wishlist',
  share: 'Product Shared',
  add_to_cart: 'Product Added',
  remove_from_cart: 'Product Removed',
  view_cart: 'Cart Viewed',
  begin_checkout: 'Checkout Started',
  add_payment_info: 'Payment Info Entered',
  purchase: 'Order Completed',
  refund: 'Order Refunded',
};
