import { tasteWeights } from '../profile/taste-weights';
import { featureParts } from './feature-parts';
import { propose } from './listed';
import type { Strategy } from './strategy';

/** What costs less than before: by the part saved, and by this visitor's tastes. */
export const discounted = {
  id: 'discounted',
  allows: [],
  sells: true,
  propose(context) {
    const { catalog, tastes } = context;
    const weights = tasteWeights(catalog, tastes);
    const saved = (ordinal: number): number => {
      const { price = 0, salePrice = price } = catalog.products[ordinal] ?? {};
      return price > 0 ? 1 - salePrice / price : 0;
    };
    return propose('discounted', context, {
      ordinals: catalog.discounted,
      parts: (ordinal) => [
        { name: 'discount', value: saved(ordinal) },
        ...featureParts(catalog, weights, ordinal),
      ],
    });
  },
} as const satisfies Strategy;
