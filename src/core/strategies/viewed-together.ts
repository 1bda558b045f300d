import { fromPairs } from './from-pairs';
import type { Strategy } from './strategy';

/** What others looked at in the visit in which they looked at the product on the page. */
export const viewedTogether = {
  id: 'viewed-together',
  ofThePage: true,
  allows: [],
  propose(context) {
    const { current } = context;
    const about = current === undefined ? [] : [current];
    return fromPairs('viewed-together', context, { kind: 'viewed', about });
  },
} as const satisfies Strategy;
