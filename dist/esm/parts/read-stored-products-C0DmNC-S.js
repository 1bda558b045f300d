/** Raised when the shape of a kept product changes; what was kept before is then left to the next page. */
const STORED_PRODUCTS_VERSION = 1;
/** The products that were kept, or nothing where they are of another version. */
const readStoredProducts = (stored) => {
    const { version, products } = (stored || {});
    return version === STORED_PRODUCTS_VERSION && Array.isArray(products) ? products : [];
};

export { STORED_PRODUCTS_VERSION as S, readStoredProducts as r };
