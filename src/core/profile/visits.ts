import type { EpochMs } from '../events/event';
import { struckFact } from '../events/struck-fact';
import { DAY_MS } from './decayed';
import type { Facet } from './facet';
import { VISIT_GAP_MS } from './visit-gap';

const MOST_VIEWED = 20;

export interface Visits {
  count: number;
  events: number;
  firstAt: EpochMs;
  /** Start of the visit under way, and its last event. */
  startedAt: EpochMs;
  lastAt: EpochMs;
  /** End of the visit before; 0 on a first visit. */
  previousEndedAt: EpochMs;
  pages: number;
  /** How this visit began: what its campaign said, and the host it came from. */
  medium: string;
  source: string;
  /** Products looked at in this visit and in the one before, newest last, each once. */
  viewed: string[];
  viewedBefore: string[];
}

/** How often and when the visitor was here; visits are cut where nothing happened for half an hour. */
export const visits: Facet<Visits> = {
  apply(draft, event) {
    const { name, at, data } = event;
    const struck = struckFact(event, 'item');
    if (struck !== undefined) {
      draft.viewed = draft.viewed.filter((id) => id !== struck);
      draft.viewedBefore = draft.viewedBefore.filter((id) => id !== struck);
    }
    draft.events += 1;
    if (draft.firstAt === 0 || at < draft.firstAt) draft.firstAt = at;
    // History handed in later belongs to no visit on this device. A page that is opened is no history: if it lies
    // before the last event, that one was told under a wrong clock.
    if (at < draft.lastAt && name !== 'page_view') return;
    if (draft.count === 0 || Math.abs(at - draft.lastAt) > VISIT_GAP_MS) {
      draft.count += 1;
      draft.previousEndedAt = draft.lastAt;
      draft.startedAt = at;
      draft.pages = 0;
      draft.medium = name === 'page_view' ? (data.medium ?? '') : '';
      draft.source = name === 'page_view' ? (data.source ?? '') : '';
      draft.viewedBefore = draft.viewed;
      draft.viewed = [];
    }
    draft.lastAt = at;
    if (name === 'page_view') draft.pages += 1;
    if (name === 'view_item' && !event.forSomeoneElse) {
      for (const { item_id } of data.items ?? []) {
        draft.viewed = [...draft.viewed.filter((id) => id !== item_id), item_id].slice(
          -MOST_VIEWED,
        );
      }
    }
  },
};

/** Whole days from the first event to `now`, both included. */
export const daysKnown = (state: Visits, now: EpochMs): number =>
  state.events === 0 ? 0 : Math.floor(Math.max(0, now - state.firstAt) / DAY_MS) + 1;
