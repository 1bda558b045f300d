import type { BirebirEvent } from '../../src/core/events/event';
import type { EventFields, EventItem } from '../../src/core/events/event-fields';
import type { EventName } from '../../src/core/events/index';
import { DAY_MS } from '../../src/core/profile/decayed';
import { emptyProfile, foldEvents, type Profile } from '../../src/core/profile/index';
import { NOW } from './shop';

/** When something happened, counted back from `NOW`; just now unless told. */
export interface When {
  readonly daysAgo?: number;
  readonly minutesAgo?: number;
}

export const at = ({ daysAgo = 0, minutesAgo = 0 }: When = {}): number =>
  NOW - daysAgo * DAY_MS - minutesAgo * 60_000;

const itemsOf = (ids: string | readonly string[]): readonly EventItem[] =>
  [ids].flat().map((item_id) => ({ item_id }));

/** What a visitor did, act by act, in the order in which we heard of it. */
export interface Diary {
  readonly events: readonly BirebirEvent[];
  profile(): Profile;
  /** Any event at all. */
  did(name: EventName, data: Partial<EventFields>, when?: When): Diary;
  /** A page was opened. */
  opened(when?: When): Diary;
  viewed(ids: string | readonly string[], when?: When): Diary;
  lingered(id: string, when?: When): Diary;
  added(ids: string | readonly string[], when?: When): Diary;
  removed(id: string, when?: When): Diary;
  bought(ids: string | readonly string[], order: string, when?: When): Diary;
  refunded(order: string, ids?: string | readonly string[], when?: When): Diary;
  searched(search_term: string, when?: When): Diary;
  liked(id: string, when?: When): Diary;
  disliked(id: string, when?: When): Diary;
  /** Saw products on a shelf of ours. */
  passed(ids: string | readonly string[], when?: When): Diary;
  /** A greeting was shown, or a question. */
  heard(message: string, kind: 'greeting' | 'question', when?: When): Diary;
  dismissed(message: string, when?: When): Diary;
  answered(question: string, data: Partial<EventFields>, when?: When): Diary;
}

/** @example visitor().viewed('tea', { daysAgo: 3 }).viewed('tea').added('cup').profile() */
export const visitor = (events: readonly BirebirEvent[] = []): Diary => {
  const did: Diary['did'] = (name, data, when) =>
    visitor([...events, { id: `event-${events.length + 1}`, at: at(when), name, data }]);
  return {
    events,
    profile: () => foldEvents(emptyProfile(), events),
    did,
    opened: (when) => did('page_view', { page_type: 'home' }, when),
    viewed: (ids, when) => did('view_item', { items: itemsOf(ids) }, when),
    lingered: (id, when) =>
      did('user_engagement', { items: itemsOf(id), engagement_time_msec: 30_000 }, when),
    added: (ids, when) => did('add_to_cart', { items: itemsOf(ids) }, when),
    removed: (id, when) => did('remove_from_cart', { items: itemsOf(id) }, when),
    bought: (ids, transaction_id, when) =>
      did('purchase', { transaction_id, items: itemsOf(ids) }, when),
    refunded: (transaction_id, ids, when) =>
      did('refund', { transaction_id, ...(ids && { items: itemsOf(ids) }) }, when),
    searched: (search_term, when) => did('search', { search_term }, when),
    liked: (id, when) => did('like', { items: itemsOf(id) }, when),
    disliked: (id, when) => did('dislike', { items: itemsOf(id) }, when),
    passed: (ids, when) => did('view_item_list', { placement: 'home', items: itemsOf(ids) }, when),
    heard: (message, method, when) => did('message_view', { message, method }, when),
    dismissed: (message, when) => did('message_dismiss', { message }, when),
    answered: (question, data, when) => did('answer', { question, ...data }, when),
  };
};
