import { i as isNew } from './is-new-Cv-z82uv.js';
import { s as scoreOf } from './score-of-BSwRAnty.js';

/** What a card needs of a product. */
const shownProduct = (product) => {
    const { id, title, link, imageLink, brand, price, salePrice, currency } = product;
    return { id, title, link, imageLink, brand, price, salePrice, currency };
};
/** All that went into the score of a candidate: its strategy's parts and what variety took. */
const contributionsOf = (proposal, ordinal, variety) => {
    const parts = proposal.parts(ordinal);
    return variety === 0 ? parts : [...parts, { name: 'variety', value: variety }];
};
/** A chosen candidate as a card. */
const shelfItem = (catalog, proposal, { ordinal, variety, kept }, now) => {
    const product = catalog.products[ordinal];
    const contributions = contributionsOf(proposal, ordinal, variety);
    const fresh = isNew(product, now) ? 'new' : undefined;
    const badge = product.salePrice !== undefined ? 'discounted' : fresh;
    return {
        product: shownProduct(product),
        score: scoreOf(contributions),
        contributions,
        // What has its place whatever its score is not there for the strategy's reason.
        because: kept ? { id: `because.${kept}` } : proposal.because(ordinal),
        ...(badge && { badge }),
        ...(kept && { kept }),
    };
};

export { shownProduct as a, shelfItem as s };
