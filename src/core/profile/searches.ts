import type { EpochMs } from '../events/event';
import type { Facet } from './facet';

export interface Search {
  readonly term: string;
  readonly at: EpochMs;
  readonly results?: number;
}

const MOST_SEARCHES = 30;

/** What was searched for, newest last; a search with 0 results is an unmet need. */
export const searches: Facet<Search[]> = {
  start: () => [],
  apply(draft, { name, at, data: { search_term: term, results } }) {
    if (name !== 'search' || !term) return;
    draft.push({ term, at, ...(results !== undefined && { results }) });
    draft.sort((a, b) => a.at - b.at);
    if (draft.length > MOST_SEARCHES) draft.shift();
  },
};
