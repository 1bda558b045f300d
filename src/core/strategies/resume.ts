import { decayed } from '../profile/decayed';
import { unfinished } from '../profile/unfinished';
import { propose } from './listed';
import type { Strategy } from './strategy';

const RECENCY_HALF_LIFE_DAYS = 7;
/** What was already in the cart comes before what was only looked at. */
const CART_WEIGHT = 2;

/** The last visits' unfinished business: in the cart or looked at, and not bought. */
export const resume = {
  id: 'resume',
  allows: ['in-cart', 'seen-too-often'],
  propose(context) {
    const { catalog, profile, now } = context;
    const left = new Map(
      unfinished(profile, now).map((item) => [catalog.ordinalOf.get(item.id) ?? -1, item]),
    );
    return propose('resume', context, {
      ordinals: left.keys(),
      parts(ordinal) {
        const item = left.get(ordinal);
        if (!item) return [];
        const recency = decayed(1, item.at, now, RECENCY_HALF_LIFE_DAYS);
        return item.inCart
          ? [
              { name: 'cart', value: CART_WEIGHT },
              { name: 'recency', value: recency },
            ]
          : [{ name: 'recency', value: recency }];
      },
      because: (ordinal) => ({
        id: left.get(ordinal)?.inCart ? 'because.cart-left' : 'because.viewed-left',
      }),
    });
  },
} as const satisfies Strategy;
