/** Fewer products than this do not make a shelf. */
const LEAST_ITEMS = 4;
const MOST_ITEMS = 12;
const DEFAULT_LIMIT = 8;
/** More shelves than this on one page are noise (law 1). */
const MOST_SHELVES = 3;
/** What fills a placement that names nothing, and what comes after what it names. */
const ANYTHING = ['picked', 'new', 'discounted', 'assortment'];
/** The strategies that a placement asks for by their name within its own, and what comes after them. */
const PLANS = [
    [/bought-together|complete-the-cart|free-shipping/, 'goes-with'],
    [/viewed-together|viewed-then-bought|upsell/, 'similar'],
    [/trending|most-valuable/, 'top-sellers'],
    [/usuals|buy-again/, 'usuals', 'buy-again'],
    [/resume/, 'recently-viewed'],
    [/new-for-you/, 'new'],
    [/next-in-session|top-sellers|price-drop|back-in-stock|for-what-you-own|in-category|in-brand/],
    [/similar|alternativ|goes-with|cart|basket|recent|new|discount|sale/],
];
/** Other words for some of them. */
const SAME_AS = {
    alternativ: 'similar',
    cart: 'goes-with',
    basket: 'goes-with',
    recent: 'recently-viewed',
    discount: 'discounted',
    sale: 'discounted',
};
/** The strategies of a placement by its name; one that names nothing gets what is picked for the visitor. */
const plannedStrategies = (id) => {
    for (const [name, ...after] of PLANS) {
        const found = name.exec(id)?.[0];
        if (found)
            return [...new Set([SAME_AS[found] ?? found, ...after, ...ANYTHING])];
    }
    return ANYTHING;
};
/** A placement with its gaps filled. */
const placement = (id, { strategies, limit, heading, explore } = {}) => ({
    id,
    strategies: strategies?.length ? strategies : plannedStrategies(id),
    limit: Math.min(MOST_ITEMS, Math.max(LEAST_ITEMS, limit || DEFAULT_LIMIT)),
    ...(heading && { heading }),
    ...(explore && { explore }),
});

export { LEAST_ITEMS as L, MOST_SHELVES as M, placement as p };
