import { own, ownText } from '../../lib/own';
import type { EventFields, EventItem } from './event-fields';
import { type EventName, eventKinds } from './index';

const ITEM_TEXTS = [
  'item_id',
  'item_name',
  'item_brand',
  'item_category',
  'item_category2',
  'item_category3',
  'item_category4',
  'item_category5',
  'item_variant',
  'availability',
];
const ITEM_NUMBERS = ['price', 'quantity', 'index'];
const TEXTS = [
  'currency',
  'transaction_id',
  'coupon',
  'search_term',
  'page_type',
  'page_path',
  'medium',
  'source',
  'campaign',
  'item_list_name',
  'placement',
  'strategy',
  'message',
  'question',
  'answer',
  'facet',
  'fact',
  'method',
  'user_id',
];
const NUMBERS = ['value', 'results', 'engagement_time_msec', 'percent_scrolled', 'propensity'];
/** More items than this in one event is a feed, not a visitor's act. */
const MOST_ITEMS = 200;

type Fields = Record<string, unknown>;

const copyFields = (
  from: unknown,
  texts: readonly string[],
  numbers: readonly string[],
): Fields => {
  const into: Fields = {};
  for (const key of texts) {
    const text = ownText(from, key);
    const kept = key === 'page_path' ? text?.replace(/\s*[?#].*/s, '') : text;
    if (kept) into[key] = kept;
  }
  for (const key of numbers) {
    const found = own(from, key);
    const amount = typeof found === 'string' && found.trim() ? Number(found) : found;
    if (typeof amount === 'number' && Number.isFinite(amount)) into[key] = amount;
  }
  return into;
};

/** GA4 asks for an id or a name; a nameless item is known by its name. */
const parseItem = (from: unknown): EventItem | undefined => {
  const item = copyFields(from, ITEM_TEXTS, ITEM_NUMBERS);
  item['item_id'] ??= item['item_name'];
  return item['item_id'] === undefined ? undefined : (item as unknown as EventItem);
};

/** An event's data in its trusted shape, or the one thing that was wrong with it. */
export type ParsedEvent =
  | { readonly ok: true; readonly name: EventName; readonly data: Partial<EventFields> }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads whatever a page or a caller handed over as an event. Own properties only; unknown fields are left out.
 * @example parseEvent('view_item', { items: [{ item_id: 'tea' }] }).ok // true
 */
export const parseEvent = (name: unknown, data: unknown): ParsedEvent => {
  const kind = eventKinds.find((known) => known.name === name);
  if (!kind)
    return {
      ok: false,
      problem: `there is no event called “${typeof name === 'string' ? name : typeof name}”`,
    };
  const fields = copyFields(data, TEXTS, NUMBERS);
  const items = own(data, 'items');
  if (Array.isArray(items)) {
    const known = items.slice(0, MOST_ITEMS).map(parseItem);
    fields['items'] = known.filter((item) => item !== undefined);
  }
  for (const need of kind.needs) {
    const found = fields[need];
    if (found === undefined || (Array.isArray(found) && found.length === 0)) {
      return { ok: false, problem: `“${kind.name}” needs “${need}”` };
    }
  }
  return { ok: true, name: kind.name, data: fields as Partial<EventFields> };
};
