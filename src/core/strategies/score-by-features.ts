import type { Catalog } from '../catalog/catalog';
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

/** The name of a feature as a contribution: `category:Breakfast`, `brand:Nane`, `attribute:cotton`. */
export const featureName = (catalog: Catalog, feature: number): string => {
  const { kind, value } = catalog.features[feature] ?? { kind: '', value: '' };
  return `${kind.replace(/[0-9]+$|\..*$/, '')}:${value.slice(value.lastIndexOf('/') + 1)}`;
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
