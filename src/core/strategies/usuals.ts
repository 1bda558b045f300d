import { propose } from './listed';
import { ownedHere } from './owned-here';
import type { Strategy } from './strategy';

/** Bought on so many days it is a habit. */
const LEAST_TIMES = 2;

/** What the visitor buys again and again, by how often and how lately, and by how near its usual time has come. */
export const usuals = {
  id: 'usuals',
  allows: ['owned', 'seen-too-often'],
  least: 1,
  propose(context) {
    const owned = ownedHere(context);
    return propose('usuals', context, {
      ordinals: [...owned].flatMap(([at, { times }]) => (times >= LEAST_TIMES ? at : [])),
      parts(ordinal) {
        const { score = 0, interval } = owned.get(ordinal) ?? {};
        return [
          { name: 'often', value: score },
          { name: 'rhythm', value: interval?.due ?? 0 },
        ];
      },
      because: (ordinal) => ({
        id: 'because.usual',
        values: { times: owned.get(ordinal)?.times ?? 0 },
      }),
    });
  },
} as const satisfies Strategy;
