import type { EpochMs } from '../events/event';
import type { Facet } from './facet';

export interface Search {
  readonly term: string;
  readonly at: EpochMs;
  readonly results?: number | undefined;
}

const MOST_SEARCHES = 30;

/** What was searched for, newest last; a search with 0 results is an unmet need. */
export const searches: Facet<Search[]> = {
  start: () => [],
  apply(draft, { name, at, data }) {
    if (name !== 'search' || !data.search_term) return;
    draft.push({ term: data.search_term, at, results: data.results });
    draft.sort((a, b) => a.at - b.at);
    if (draft.length > MOST_SEARCHES) draft.shift();
  },
};
