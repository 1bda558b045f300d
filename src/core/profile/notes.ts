import type { EpochMs } from '../events/event';
import type { EventFields } from '../events/event-fields';
import { type Facet, touch } from './facet';

const FIELDS = ['value', 'answer', 'method', 'page_path'] as const;

/** How often something was told, and what was told last. */
export type Note = { n: number; at: EpochMs } & {
  -readonly [Field in (typeof FIELDS)[number]]?: EventFields[Field];
};

/**
 * By what it is about: `trait:birthday`, `segment:vip`, `stage`, `friction:rage-click:cart`, `answer:ease`,
 * `page_view:cart`, `begin_checkout`, `filter`, `add_to_wishlist`.
 */
export type Notes = Map<string, Note>;

const NOTED = /^(note|answer|page_view|begin_checkout|filter|add_to_wishlist)$/;
const MOST_NOTES = 300;

/**
 * What has no facet of its own, kept as it was told last, by its own date. What it means is worked out where somebody
 * asks, so that a page that only shows shelves loads no more than this.
 */
export const notes: Facet<Notes> = {
  start: () => new Map(),
  apply(draft, { name, at, data }) {
    const about = name === 'page_view' ? data.page_type : data.question;
    if (name === 'strike') draft.delete(data.fact ?? '');
    const key = name === 'note' ? data.fact : about ? `${name}:${about}` : name;
    if (!NOTED.test(name) || !key) return;
    const note = touch(draft, key, MOST_NOTES, (): Note => ({ n: 0, at }));
    note.n += 1;
    if (at < note.at) return;
    note.at = at;
    for (const field of FIELDS) {
      delete note[field];
      if (data[field] !== undefined) note[field] = data[field] as never;
    }
  },
};
