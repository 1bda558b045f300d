import type { Catalog } from '../catalog/catalog';

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
