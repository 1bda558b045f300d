import type { BirebirEvent } from '../events/event';
import type { EventItem } from '../events/event-fields';
import type { EventName } from '../events/index';

/** Segment has one product in these, and its fields beside the others. */
const OF_ONE_PRODUCT: readonly EventName[] = [
  'select_item',
  'view_item',
  'add_to_wishlist',
  'share',
  'add_to_cart',
  'remove_from_cart',
];

const product = ({
  item_id: product_id,
  item_name: name,
  item_brand: brand,
  item_category: category,
  item_variant: variant,
  ...rest
}: EventItem) => ({ product_id, name, brand, category, variant, ...rest });

/** What an order was worth is its revenue: both leave out delivery and taxes. */
const worth = (name: EventName, value: number | undefined) =>
  name === 'purchase' || name === 'refund' ? { revenue: value } : { value };

/** An event's fields by the names that Segment's e-commerce spec gives them; what it does not name keeps ours. */
export const segmentProperties = ({ name, data }: BirebirEvent): object => {
  const { items, transaction_id: order_id, search_term: query, value, ...rest } = data;
  const fields = { order_id, query, ...worth(name, value), ...rest };
  const products = items?.map(product);
  const only = products?.length === 1 && OF_ONE_PRODUCT.includes(name) ? products[0] : undefined;
  return only ? { ...fields, ...only } : { ...fields, products };
};
