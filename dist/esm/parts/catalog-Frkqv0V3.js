/** Where a product was learnt, the most trusted first; a better source overwrites a lesser one. */
const productSources = ['feed', 'structured', 'page'];
/** What one piece costs now. */
const currentPrice = (product) => product.salePrice ?? product.price;

/** Upper ends of the bands 1-4, as parts of the category's average price; what is above them is band 5. */
const BAND_ENDS = [0.5, 0.8, 1.25, 2];
/**
 * The price band of each product, 1 (much below the average of its root category) to 5 (much above); 0 where there
 * is no price. A ratio says more than a sum: 900 is dear for tea and cheap for a tent.
 */
const priceBands = (products) => {
    const sums = new Map();
    const sumOf = ({ category: [root = ''] }) => {
        const sum = sums.get(root) ?? { total: 0, count: 0 };
        sums.set(root, sum);
        return sum;
    };
    for (const product of products) {
        const sum = sumOf(product);
        sum.total += currentPrice(product) ?? 0;
        if (currentPrice(product))
            sum.count += 1;
    }
    return products.map((product) => {
        const { total, count } = sumOf(product);
        const price = currentPrice(product);
        return price ? 1 + BAND_ENDS.filter((end) => (price * count) / total > end).length : 0;
    });
};

/** The features a product states itself; its price band is known only beside its neighbours. */
const productFeatures = (product) => {
    const features = product.category.slice(0, 5).map((_, level) => ({
        kind: `category${level}`,
        value: product.category.slice(0, level + 1).join('/'),
    }));
    if (product.brand)
        features.push({ kind: 'brand', value: product.brand });
    for (const colour of product.colours.slice(0, 4))
        features.push({ kind: 'colour', value: colour });
    for (const name of Object.keys(product.attributes).slice(0, 8)) {
        features.push({ kind: `attribute.${name}`, value: product.attributes[name] ?? '' });
    }
    return features;
};

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
    };
};

export { createCatalog as c, productSources as p };
