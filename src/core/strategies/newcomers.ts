import { decayed } from '../profile/decayed';
import { tasteWeights } from '../profile/taste-weights';
import { featureParts } from './feature-parts';
import { propose } from './listed';
import type { Strategy } from './strategy';

const NEWNESS_HALF_LIFE_DAYS = 30;

/** What is new in the shop; among the new, what this visitor's tastes speak for comes first. */
export const newcomers = {
  id: 'new',
  allows: [],
  propose(context) {
    const { catalog, tastes, now } = context;
    const weights = tasteWeights(catalog, tastes);
    return propose('new', context, {
      ordinals: catalog.newest,
      parts: (ordinal) => [
        {
          name: 'new',
          value: decayed(2, catalog.products[ordinal]?.addedAt ?? 0, now, NEWNESS_HALF_LIFE_DAYS),
        },
        ...featureParts(catalog, weights, ordinal),
      ],
    });
  },
} as const satisfies Strategy;
