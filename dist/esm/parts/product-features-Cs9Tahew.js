import { c as currentPrice } from './product-DRUJVo4-.js';

/** Upper ends of the bands 1-4, as parts of the category's average price; what is above them is band 5. */
const BAND_ENDS = [0.5, 0.8, 1.25, 2];
/** The band of a price among its like, 1-5. @param ratio to their average. */
const priceBand = (ratio) => BAND_ENDS.reduce((band, end) => (ratio > end ? band + 1 : band), 1);
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
        return price ? priceBand((price * count) / total) : 0;
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

export { productFeatures as a, priceBand as b, priceBands as p };
