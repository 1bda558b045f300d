import { fromPairs } from './from-pairs';
import type { Strategy } from './strategy';

/** What others bought after they had looked at the product on the page. */
export const viewedThenBought = {
  id: 'viewed-then-bought',
  ofThePage: true,
  allows: [],
  propose(context) {
    const { current } = context;
    const about = current === undefined ? [] : [current];
    return fromPairs('viewed-then-bought', context, { kind: 'viewedThenBought', about });
  },
} as const satisfies Strategy;
