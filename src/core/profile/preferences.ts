import type { EpochMs } from '../events/event';
import { struckFact } from '../events/struck-fact';
import { type Facet, touch } from './facet';

/** What was last said of a facet: more of it (1), less of it (-1), or no more said (0). */
export interface Preference {
  readonly toward: number;
  readonly at: EpochMs;
}

const MOST_PREFERENCES = 100;

/** What the visitor asked for more or less of, by facet. The last word counts, by its own date. */
export const preferences: Facet<Map<string, Preference>> = {
  apply(draft, event) {
    const { name, at, data } = event;
    draft.delete(struckFact(event, 'facet') ?? '');
    if (name !== 'prefer' || !data.facet) return;
    const { facet, method } = data;
    const toward = method === 'more' ? 1 : method === 'less' ? -1 : 0;
    const known = touch(draft, facet, MOST_PREFERENCES, () => ({ toward, at }));
    if (at >= known.at) draft.set(facet, { toward, at });
  },
};
