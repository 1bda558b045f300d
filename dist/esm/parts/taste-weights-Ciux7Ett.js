/** How much each kind of feature decides: what it is outweighs who made it, and both outweigh its colour. */
const KIND_WEIGHTS = {
    category0: 0.4,
    brand: 0.8,
    price: 0.4,
};
const CATEGORY_WEIGHT = 1;
const OTHER_WEIGHT = 0.3;
const kindWeight = (kind) => KIND_WEIGHTS[kind] ?? (kind.startsWith('category') ? CATEGORY_WEIGHT : OTHER_WEIGHT);
/** One weight a feature: its kind's weight times the logarithm of its lift; 0 where there is no taste. */
const tasteWeights = (catalog, tastes) => {
    const weights = new Float32Array(catalog.features.length);
    for (const { feature, lift } of tastes) {
        weights[feature] = kindWeight(catalog.features[feature]?.kind ?? '') * Math.log(lift);
    }
    return weights;
};

export { kindWeight as k, tasteWeights as t };
