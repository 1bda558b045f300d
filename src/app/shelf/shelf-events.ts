import type { ShelfDecision, ShelfItem, ShownProduct } from '../../core/decide/decision';
import type { EventFields, EventItem } from '../../core/events/event-fields';
import type { ShelfActions } from '../../ui/shelf';

const eventItem = (item: ShelfItem, { items }: ShelfDecision): EventItem => {
  const { id, title, price: listed, salePrice: price = listed } = item.product;
  const at = items.indexOf(item);
  return {
    item_id: id,
    item_name: title,
    ...(at >= 0 && { index: at }),
    ...(price !== undefined && { price }),
  };
};

interface ShelfEventPorts {
  observe(name: string, data: Partial<EventFields>): void;
  readonly addToCart: ((product: ShownProduct) => unknown) | undefined;
}

/**
 * What a visitor does on a shelf, as events: back to the door they came from.
 * @param current what the shelf shows by then.
 */
export const shelfActions = (
  current: () => ShelfDecision,
  { observe, addToCart }: ShelfEventPorts,
): ShelfActions => {
  const tell = (
    name: string,
    items: readonly ShelfItem[],
    more: Partial<EventFields> = {},
  ): void => {
    const decision = current();
    const { placement, strategy, propensity } = decision;
    observe(name, {
      placement,
      strategy,
      ...(propensity !== undefined && { propensity }),
      items: items.map((item) => eventItem(item, decision)),
      ...more,
    });
  };
  return {
    shown: (items) => tell('view_item_list', items),
    opened: (item) => tell('select_item', [item]),
    disliked: (item) => tell('dislike', [item]),
    undone: (item) => tell('dislike', [item], { method: 'undo' }),
    ...(addToCart && {
      async add(item: ShelfItem) {
        return (await addToCart(item.product)) !== false;
      },
    }),
  };
};
