import { decayed } from '../profile/decayed';
import { lastViewed } from '../profile/last-viewed';
import { propose } from './listed';
import type { Strategy } from './strategy';

/** A look of two days ago counts half of one just now. */
const RECENCY_HALF_LIFE_DAYS = 2;

/** What the visitor looked at last, newest first. */
export const recentlyViewed = {
  id: 'recently-viewed',
  allows: ['in-cart', 'owned', 'seen-too-often'],
  propose(context) {
    const { catalog, profile, now } = context;
    const recency = new Map(
      lastViewed(profile.evidence, catalog).map(({ ordinal, at }) => [
        ordinal,
        decayed(1, at, now, RECENCY_HALF_LIFE_DAYS),
      ]),
    );
    return propose('recently-viewed', context, {
      ordinals: recency.keys(),
      parts: (ordinal) => [{ name: 'recency', value: recency.get(ordinal) ?? 0 }],
      because: () => ({ id: 'because.viewed' }),
    });
  },
} as const satisfies Strategy;
