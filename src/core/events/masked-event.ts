import type { BirebirEvent } from './event';
import type { EventFields, EventItem } from './event-fields';
import { mask } from './mask';

/** What people type, or what may quote them: it is never kept or sent with more of a person than it must have. */
const TYPED = ['search_term', 'answer', 'page_path', 'item_list_name', 'campaign'] as const;

const maskedItem = (item: EventItem): EventItem => {
  const { item_id, item_name } = item;
  if (item_name === undefined) return item;
  const name = mask(item_name);
  // A nameless item is known by its name.
  return { ...item, item_name: name, item_id: item_id === item_name ? name : item_id };
};

/** An event as it may be kept and sent: e-mail addresses, phone, card, account and id numbers are marks. */
export const maskedEvent = (event: BirebirEvent): BirebirEvent => {
  const { data } = event;
  const masked: Partial<Record<keyof EventFields, unknown>> = {};
  for (const field of TYPED) {
    const text = data[field];
    if (text !== undefined) masked[field] = mask(text);
  }
  if (data.items) masked.items = data.items.map(maskedItem);
  return { ...event, data: { ...data, ...masked } as Partial<EventFields> };
};
