import { S as STORED_PRODUCTS_VERSION } from './read-stored-products-C0DmNC-S.js';

/** The products that pages showed, as they are kept: those of a feed come with the feed. */
const storedProducts = (products) => ({
    version: STORED_PRODUCTS_VERSION,
    products: products.filter(({ source }) => source !== 'feed').slice(-2e3),
});

export { storedProducts as s };
