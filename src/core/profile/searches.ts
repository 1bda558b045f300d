import type { EpochMs } from '../events/event';
import { struckFact } from '../events/struck-fact';
import type { Facet } from './facet';

export interface Search {
  readonly term: string;
  readonly at: EpochMs;
  readonly results?: number;
}

const MOST_SEARCHES = 30;

/** What was searched for, newest last; a search with 0 results is an unmet need. */
export const searches: Facet<Search[]> = {
  apply(draft, event) {
    const { name, at, data } = event;
    const { search_term: term, results } = data;
    const struck = struckFact(event, 'search');
    if (struck !== undefined) {
      const kept = draft.filter((one) => one.term.toLowerCase() !== struck);
      draft.splice(0, draft.length, ...kept);
    }
    if (name !== 'search' || !term || event.forSomeoneElse) return;
    draft.push({ term, at, ...(results !== undefined && { results }) });
    draft.sort((a, b) => a.at - b.at);
    if (draft.length > MOST_SEARCHES) draft.shift();
  },
};
