import type { Catalog } from '../catalog/catalog';
import { featureName } from '../catalog/feature-name';
import type { Contribution } from '../decide/decision';

/** The score of every product: the sum of the weights of its features. The hot loop of the engine. */
export const scoreByFeatures = (catalog: Catalog, weights: Float32Array): Float32Array => {
  const { featureStart, featureOf } = catalog;
  const scores = new Float32Array(catalog.products.length);
  let at = 0;
  for (let ordinal = 0; ordinal < scores.length; ordinal += 1) {
    const end = featureStart[ordinal + 1] as number;
    let score = 0;
    for (; at < end; at += 1) score += weights[featureOf[at] as number] as number;
    scores[ordinal] = score;
  }
  return scores;
};

/** The features that spoke for or against a product, by name. */
export const featureParts = (
  catalog: Catalog,
  weights: Float32Array,
  ordinal: number,
): Contribution[] => {
  const parts: Contribution[] = [];
  const end = catalog.featureStart[ordinal + 1] ?? 0;
  for (let at = catalog.featureStart[ordinal] ?? 0; at < end; at += 1) {
    const feature = catalog.featureOf[at] ?? 0;
    const value = weights[feature] ?? 0;
    if (value !== 0) parts.push({ name: featureName(catalog, feature), value });
  }
  return parts;
};
