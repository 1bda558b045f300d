import { decayed } from '../profile/decayed';
import { tasteWeights } from '../profile/taste-weights';
import { featureParts } from './feature-parts';
import { propose } from './listed';
import type { Strategy } from './strategy';

const NEWNESS_HALF_LIFE_DAYS = 30;

/** New arrivals that this visitor's tastes speak for; silent while no taste is sure. What is new for all is `new`. */
export const newForYou = {
  id: 'new-for-you',
  allows: [],
  propose(context) {
    const { catalog, tastes, now } = context;
    const weights = tasteWeights(catalog, tastes);
    const liked = (ordinal: number) => featureParts(catalog, weights, ordinal);
    return propose('new-for-you', context, {
      ordinals: catalog.newest.filter(
        (at) => liked(at).reduce((sum, { value }) => sum + value, 0) > 0,
      ),
      parts: (ordinal) => [
        {
          name: 'new',
          value: decayed(1, catalog.products[ordinal]?.addedAt ?? 0, now, NEWNESS_HALF_LIFE_DAYS),
        },
        ...liked(ordinal),
      ],
    });
  },
} as const satisfies Strategy;
