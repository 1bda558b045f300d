import { decayed } from '../profile/decayed';
import { propose } from './listed';
import { offersSeen } from './offers-seen';
import type { Strategy } from './strategy';

const RECENCY_HALF_LIFE_DAYS = 30;

/** What was sold out when this visitor looked at it and can be bought again; the guard of stock does the rest. */
export const backInStock = {
  id: 'back-in-stock',
  allows: ['owned', 'seen-too-often'],
  least: 1,
  ofTheDay: true,
  propose(context) {
    const seen = offersSeen(context);
    const { evidence } = context.profile;
    return propose('back-in-stock', context, {
      ordinals: [...seen].flatMap(([ordinal, { soldOut }]) =>
        soldOut && context.catalog.products[ordinal]?.availability === 'in_stock' ? ordinal : [],
      ),
      parts(ordinal) {
        const { id = '' } = context.catalog.products[ordinal] ?? {};
        return [
          {
            name: 'recency',
            value: decayed(1, seen.get(ordinal)?.at ?? 0, context.now, RECENCY_HALF_LIFE_DAYS),
          },
          { name: 'views', value: Math.log(1 + (evidence.items.get(id)?.views ?? 0)) },
        ];
      },
    });
  },
} as const satisfies Strategy;
