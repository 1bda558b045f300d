import type { Catalog } from '../catalog/catalog';
import { kindWeight } from '../profile/taste-weights';

/** A shared rare feature says more than a common one: weight · ln(1 / share), after inverse document frequency. */
const rarity = (share: number): number => Math.log(1 / Math.max(share, 0.001));

/** One weight a feature: what it says about likeness to this product, 0 where the product has not got it. */
export const likenessWeights = (catalog: Catalog, ordinal: number): Float32Array => {
  const weights = new Float32Array(catalog.features.length);
  const end = catalog.featureStart[ordinal + 1] ?? 0;
  for (let at = catalog.featureStart[ordinal] ?? 0; at < end; at += 1) {
    const feature = catalog.featureOf[at] ?? 0;
    weights[feature] =
      kindWeight(catalog.features[feature]?.kind ?? '') * rarity(catalog.shareOf[feature] ?? 1);
  }
  return weights;
};
