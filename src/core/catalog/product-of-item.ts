import type { EventItem } from '../events/event-fields';
import type { Product } from './product';

/** A product as the shop's own events describe it: no picture, but often the only brand and category there is. */
export const productOfItem = (
  item: EventItem,
  currency: string | undefined,
  link: string,
): Product => {
  const { item_id, item_name, item_brand, price } = item;
  const category = [
    item.item_category,
    item.item_category2,
    item.item_category3,
    item.item_category4,
    item.item_category5,
  ].filter((step): step is string => step !== undefined);
  return {
    id: item_id,
    title: item_name ?? item_id,
    link,
    availability: 'in_stock',
    category,
    colours: [],
    attributes: {},
    goesWith: [],
    replenishable: false,
    source: 'structured',
    ...(price !== undefined && { price }),
    ...(currency && { currency }),
    ...(item_brand && { brand: item_brand }),
  };
};
