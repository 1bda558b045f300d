import { p as priceBands, a as productFeatures } from './product-features-Cs9Tahew.js';

/** Of the newest products. */
const MOST_LISTED = 500;
/** Indexes products, the more trusted first: a later one with a known id is left out. */
const createCatalog = (given) => {
    const ordinalOf = new Map();
    const products = given.filter((product) => {
        if (ordinalOf.has(product.id))
            return false;
        ordinalOf.set(product.id, ordinalOf.size);
        return true;
    });
    const bands = priceBands(products);
    const features = [{ kind: '', value: '' }];
    const featureId = new Map();
    const counts = [0];
    const featureOf = [];
    const featureStart = new Uint32Array(products.length + 1);
    const leafOf = new Uint32Array(products.length);
    const brandOf = new Uint32Array(products.length);
    const idOf = (feature) => {
        const key = `${feature.kind}:${feature.value}`;
        const known = featureId.get(key);
        if (known !== undefined)
            return known;
        const id = features.push(feature) - 1;
        featureId.set(key, id);
        counts.push(0);
        return id;
    };
    products.forEach((product, ordinal) => {
        const band = bands[ordinal];
        const own = productFeatures(product);
        for (const feature of band ? [...own, { kind: 'price', value: `${band}` }] : own) {
            const id = idOf(feature);
            featureOf.push(id);
            counts[id] = (counts[id] ?? 0) + 1;
            if (feature.kind === 'brand')
                brandOf[ordinal] = id;
            else if (feature.kind.startsWith('category'))
                leafOf[ordinal] = id;
        }
        featureStart[ordinal + 1] = featureOf.length;
    });
    const ordinals = products.map((_, ordinal) => ordinal);
    const addedAt = (ordinal) => products[ordinal]?.addedAt ?? 0;
    return {
        products,
        ordinalOf,
        featureStart,
        featureOf: Uint32Array.from(featureOf),
        features,
        featureId,
        shareOf: Float64Array.from(counts, (count) => count / Math.max(1, products.length)),
        leafOf,
        brandOf,
        outOfStock: ordinals.filter((at) => products[at]?.availability === 'out_of_stock'),
        discounted: ordinals.filter((at) => products[at]?.salePrice !== undefined),
        newest: ordinals
            .filter((at) => addedAt(at) > 0)
            .sort((a, b) => addedAt(b) - addedAt(a))
            .slice(0, MOST_LISTED),
        brought: products,
        changed(more) {
            const next = [...products];
            for (const [ordinal, product] of more)
                next[ordinal] = product;
            return createCatalog(next);
        },
    };
};

export { createCatalog as c };
