import { fromPairs } from './from-pairs';
import { inTheCart } from './in-the-cart';
import type { Strategy } from './strategy';

/** What others bought with what lies in the cart, of other kinds than lie there: who has a kettle needs no second one. */
export const completeTheCart = {
  id: 'complete-the-cart',
  allows: [],
  sells: true,
  ofThePage: true,
  propose(context) {
    const { leafOf } = context.catalog;
    const about = inTheCart(context);
    const kinds = new Set(about.map((ordinal) => leafOf[ordinal]).filter(Boolean));
    return fromPairs('complete-the-cart', context, {
      kind: 'bought',
      about,
      leavesOut: (ordinal) => kinds.has(leafOf[ordinal]),
    });
  },
} as const satisfies Strategy;
