import type { EpochMs } from '../events/event';
import type { EventFields } from '../events/event-fields';
import { type Facet, touch } from './facet';

/** What was told last of something, and when. */
export interface Note extends Partial<Omit<EventFields, 'items' | 'search_term'>> {
  readonly at: EpochMs;
}

/**
 * By what it is about: `trait:birthday`, `segment:vip`, `stage`, `friction:rage-click:cart`, `answer:ease`,
 * `page_view:cart`, `begin_checkout`, `add_to_wishlist`, `review`, `referral`, `join_group`.
 */
export type Notes = Map<string, Note>;

const NOTED = /^(note|answer|review|referral|join_group|page_view|begin_checkout|add_to_wishlist)$/;
const MOST_NOTES = 300;

/**
 * What has no facet of its own, kept as it was told last, by its own date. What it means is worked out where somebody
 * asks, so that a page that only shows shelves loads no more than this.
 */
export const notes: Facet<Notes> = {
  apply(draft, { name, at, data: { items: _, search_term: __, ...told } }) {
    const { fact = '', question, page_type } = told;
    if (name === 'strike') draft.delete(fact);
    if (!NOTED.test(name)) return;
    const about = question ?? page_type;
    const key = fact || (about ? `${name}:${about}` : name);
    const known = touch(draft, key, MOST_NOTES, (): Note => ({ at }));
    if (at >= known.at) draft.set(key, { ...told, at });
  },
};
