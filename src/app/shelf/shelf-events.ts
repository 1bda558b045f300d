import type { ShelfDecision, ShelfItem, ShownProduct } from '../../core/decide/decision';
import type { EventFields, EventItem } from '../../core/events/event-fields';
import type { ShelfActions } from '../../ui/shelf';

const eventItem = ({ product }: ShelfItem): EventItem => {
  const price = product.salePrice ?? product.price;
  return {
    item_id: product.id,
    item_name: product.title,
    ...(price !== undefined && { price }),
  };
};

interface ShelfEventPorts {
  observe(name: string, data: Partial<EventFields>): void;
  readonly addToCart: ((product: ShownProduct) => unknown) | undefined;
}

/** What a visitor does on a shelf, as events: back to the door they came from. */
export const shelfActions = (
  { placement, strategy, propensity }: ShelfDecision,
  { observe, addToCart }: ShelfEventPorts,
): ShelfActions => {
  const tell = (name: string, items: readonly ShelfItem[], more: Partial<EventFields> = {}): void =>
    observe(name, {
      placement,
      strategy,
      ...(propensity !== undefined && { propensity }),
      items: items.map(eventItem),
      ...more,
    });
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
