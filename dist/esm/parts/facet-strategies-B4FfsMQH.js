import { w as weighFacets, o as overlap, M as MOST_FACETS } from './recommended-facets-DPDyR9ib.js';

/** What stands in front of a product says nothing about its category, unless it cannot be had. */
const ALLOWS = ['current', 'on-page', 'in-cart', 'owned', 'disliked', 'seen-too-often'];
const nameOf = ({ path }) => path[path.length - 1] ?? '';
/** A product of a catalogue file is put together when it is looked at: so many are, for a picture. */
const MOST_LOOKED_AT = 20;
/** The picture of the first product of it that can be had and has one. */
const pictureOf = (feature, { catalog, blocked }) => {
    const { products, featureStart, featureOf } = catalog;
    let looked = 0;
    let ordinal = 0;
    for (let at = featureOf.indexOf(feature); at >= 0 && looked < MOST_LOOKED_AT;) {
        while (at >= (featureStart[ordinal + 1] ?? 0))
            ordinal += 1;
        if (!blocked(ordinal)) {
            looked += 1;
            const { imageLink } = products[ordinal] ?? {};
            if (imageLink)
                return imageLink;
        }
        at = featureOf.indexOf(feature, at + 1);
    }
    return undefined;
};
const lead = (context, linkOf, which) => {
    const facets = [];
    const passedOver = [];
    const led = new Set();
    for (const { rule, feature, ...facet } of weighFacets(context, which)) {
        const title = nameOf({ ...facet });
        const { facet: id, score, contributions } = facet;
        const found = rule ? undefined : linkOf(which.only, title);
        // Two names for one address are one way.
        const link = led.has(found ?? '') ? undefined : found;
        const isApart = !facets.some((one) => overlap(one, facet));
        if (link !== undefined && isApart && facets.length < MOST_FACETS) {
            led.add(link);
            const imageLink = pictureOf(feature, context);
            facets.push({ ...facet, title, link, ...(imageLink && { imageLink }) });
        }
        else {
            const kept = link === undefined ? 'no-link' : 'outscored';
            passedOver.push({ id, title, score, contributions, rule: rule ?? kept });
        }
    }
    return { facets, passedOver };
};
const facetStrategy = (id, only, readLinks) => {
    const reason = { id: `because.${id}` };
    return {
        id,
        allows: ALLOWS,
        // What links a page has is known when it is there: never painted from memory.
        ofTheDay: true,
        least: 0,
        propose(context) {
            const { facets } = lead(context, readLinks(), { only, sure: true });
            if (facets.length === 0)
                return undefined;
            return {
                candidates: [],
                parts: () => [],
                because: () => reason,
                heading: { id: `shelf.${id}` },
                reason,
                instead: { kind: 'facets', facets },
            };
        },
        passedOver: (context) => lead(context, readLinks(), { only, sure: false }).passedOver,
    };
};
/**
 * Leads to the shop's own categories and brands that suit this visitor, the best first, six at most: only where the page
 * itself has a link that says their name. A category goes without what lies in it, and a department stands in for those
 * the page does not link to. Silent while no taste is sure.
 */
const facetStrategies = (readLinks) => [
    facetStrategy('categories', 'category', readLinks),
    facetStrategy('brands', 'brand', readLinks),
];

export { facetStrategies as f };
