import { s as scoreOf } from './score-of-BSwRAnty.js';
import { f as featureName } from './feature-name-DyQgDqoc.js';

/**
 * A proposal from a list: guarded, scored by its parts, best first, the list's order among equals. Its words are
 * `shelf.<id>` and `because.<id>`.
 */
const propose = (id, { pool, blocked }, listing) => {
    const reason = { id: `because.${id}` };
    const candidates = [];
    for (const ordinal of listing.ordinals) {
        if (ordinal < 0 || blocked(ordinal))
            continue;
        candidates.push({ ordinal, score: scoreOf(listing.parts(ordinal)) });
        if (candidates.length === pool)
            break;
    }
    if (candidates.length === 0)
        return undefined;
    candidates.sort((a, b) => b.score - a.score);
    return { heading: { id: `shelf.${id}` }, reason, because: () => reason, ...listing, candidates };
};

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

/** The score of every product: the sum of the weights of its features. The hot loop of the engine. */
const scoreByFeatures = (catalog, weights) => {
    const { featureStart, featureOf } = catalog;
    const scores = new Float32Array(catalog.products.length);
    let at = 0;
    for (let ordinal = 0; ordinal < scores.length; ordinal += 1) {
        const end = featureStart[ordinal + 1];
        let score = 0;
        for (; at < end; at += 1)
            score += weights[featureOf[at]];
        scores[ordinal] = score;
    }
    return scores;
};
/** The features that spoke for or against a product, by name. */
const featureParts = (catalog, weights, ordinal) => {
    const parts = [];
    const end = catalog.featureStart[ordinal + 1] ?? 0;
    for (let at = catalog.featureStart[ordinal] ?? 0; at < end; at += 1) {
        const feature = catalog.featureOf[at] ?? 0;
        const value = weights[feature] ?? 0;
        if (value !== 0)
            parts.push({ name: featureName(catalog, feature), value });
    }
    return parts;
};

export { featureParts as f, kindWeight as k, propose as p, scoreByFeatures as s, tasteWeights as t };
