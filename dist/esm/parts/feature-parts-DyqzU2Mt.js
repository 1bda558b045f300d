import { f as featureName } from './feature-name-DyQgDqoc.js';

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

export { featureParts as f };
