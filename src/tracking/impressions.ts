import type { EventItem } from '../core/events/event-fields';
import type { OnFault } from '../lib/guard';
import { parentOf } from '../lib/parent-of';
import { watchSeen } from '../lib/watch-seen';

/** A product of the shop's own lists and the element that shows it. */
export interface ListedItem {
  readonly element: Element;
  readonly item: EventItem;
}

interface ImpressionPorts {
  emit(
    name: 'view_item_list' | 'select_item',
    data: { readonly items: readonly EventItem[] },
  ): void;
  listen(target: EventTarget, name: string, listener: (event: Event) => void): () => void;
  readonly onFault: OnFault;
}

/** Follows the products of the shop's own lists: half in view for a second, and chosen. Returns its undo. */
export const trackImpressions = (
  document: Document,
  listed: readonly ListedItem[],
  { emit, listen, onFault }: ImpressionPorts,
): (() => void) => {
  const items = new Map(listed.map(({ element, item }) => [element, item]));
  const seen = watchSeen((ids) => {
    const known = listed.filter(({ item }) => ids.includes(item.item_id));
    emit('view_item_list', { items: known.map(({ item }) => item) });
  }, onFault);
  for (const { element, item } of listed) seen.watch(element, item.item_id);
  const stopClicks = listen(document, 'click', ({ target }) => {
    for (let up = target as Element | null; up; up = parentOf(up)) {
      const item = items.get(up);
      if (item) {
        emit('select_item', { items: [item] });
        return;
      }
    }
  });
  return () => {
    seen.stop();
    stopClicks();
  };
};
