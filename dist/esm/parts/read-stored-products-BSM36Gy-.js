/** Strategies whose answer depends on the page: a placement that asks for one first waits until the page is read. */
const pageStrategyIds = ['similar', 'goes-with'];

/** Raised when the shape of a kept product changes; what was kept before is then left to the next page. */
const STORED_PRODUCTS_VERSION = 1;
/** The products that were kept, or nothing where they are of another version. */
const readStoredProducts = (stored) => {
    const { version, products } = (stored || {});
    return version === STORED_PRODUCTS_VERSION && Array.isArray(products) ? products : [];
};

export { STORED_PRODUCTS_VERSION as S, pageStrategyIds as p, readStoredProducts as r };
