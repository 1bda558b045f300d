import { currentPrice } from '../catalog/product';
import { decayed } from '../profile/decayed';
import type { SeenOffer } from '../profile/seen-offers';
import { propose } from './listed';
import { offersSeen } from './offers-seen';
import type { Strategy, StrategyContext } from './strategy';

/** Less than this part of the price is rounding, not an occasion. */
const LEAST_SAVED = 0.03;
const RECENCY_HALF_LIFE_DAYS = 30;

/** The part of the price seen that is saved today; 0 where nothing is, or where the currencies differ. */
const savedOf = (
  { catalog }: StrategyContext,
  ordinal: number,
  { price = 0, currency }: SeenOffer,
): number => {
  const product = catalog.products[ordinal];
  const costs = product && currentPrice(product);
  if (!costs || !price || (currency && product.currency && currency !== product.currency)) return 0;
  const saved = 1 - costs / price;
  return saved >= LEAST_SAVED ? saved : 0;
};

/** What costs less today than when this visitor looked at it, by the part saved and by how lately they looked. */
export const priceDrop = {
  id: 'price-drop',
  allows: ['owned', 'seen-too-often'],
  least: 1,
  ofTheDay: true,
  propose(context) {
    const seen = offersSeen(context);
    const saved = new Map(
      [...seen].map(([ordinal, offer]) => [ordinal, savedOf(context, ordinal, offer)]),
    );
    return propose('price-drop', context, {
      ordinals: [...saved].flatMap(([ordinal, part]) => (part > 0 ? ordinal : [])),
      parts: (ordinal) => [
        { name: 'saved', value: saved.get(ordinal) ?? 0 },
        {
          name: 'recency',
          value: decayed(1, seen.get(ordinal)?.at ?? 0, context.now, RECENCY_HALF_LIFE_DAYS),
        },
      ],
      because: (ordinal) => ({
        id: 'because.saved',
        values: { percent: Math.round(100 * (saved.get(ordinal) ?? 0)) },
      }),
    });
  },
} as const satisfies Strategy;
