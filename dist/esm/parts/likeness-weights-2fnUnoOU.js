import { k as kindWeight } from './taste-weights-Ciux7Ett.js';

/** A shared rare feature says more than a common one: weight · ln(1 / share), after inverse document frequency. */
const rarity = (share) => Math.log(1 / Math.max(share, 0.001));
/** One weight a feature: what it says about likeness to this product, 0 where the product has not got it. */
const likenessWeights = (catalog, ordinal) => {
    const weights = new Float32Array(catalog.features.length);
    const end = catalog.featureStart[ordinal + 1] ?? 0;
    for (let at = catalog.featureStart[ordinal] ?? 0; at < end; at += 1) {
        const feature = catalog.featureOf[at] ?? 0;
        weights[feature] =
            kindWeight(catalog.features[feature]?.kind ?? '') * rarity(catalog.shareOf[feature] ?? 1);
    }
    return weights;
};

export { likenessWeights as l };
