import { decayed } from '../profile/decayed';
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
    const viewed = [...profile.evidence.items]
      .filter(([id, item]) => item.lastViewAt > 0 && catalog.ordinalOf.has(id))
      .sort(([, a], [, b]) => b.lastViewAt - a.lastViewAt);
    const recency = new Map(
      viewed.map(([id, item]) => [
        catalog.ordinalOf.get(id) ?? -1,
        decayed(1, item.lastViewAt, now, RECENCY_HALF_LIFE_DAYS),
      ]),
    );
    return propose('recently-viewed', context, {
      ordinals: recency.keys(),
      parts: (ordinal) => [{ name: 'recency', value: recency.get(ordinal) ?? 0 }],
      because: () => ({ id: 'because.viewed' }),
    });
  },
} as const satisfies Strategy;
