import { a as affinities } from './affinity-dfIFIzBc.js';
import { f as featureName } from './feature-name-DyQgDqoc.js';
import { i as isNew } from './is-new-Cv-z82uv.js';
import { k as kindWeight } from './taste-weights-Ciux7Ett.js';
import { L as LEAST_ITEMS } from './placement-TYLduegY.js';
import { s as scoreOf } from './score-of-BSwRAnty.js';

/** What happens in a category is worth a look, but never as much as what the visitor likes. */
const NEWS = 0.3;
const OFFERS = 0.2;
const isFacet = (kind = '') => kind === 'brand' || kind.startsWith('category');
/** How many of these products have each feature. */
const countsIn = ({ featureStart, featureOf }, ordinals, counted = () => true) => {
    const counts = new Map();
    for (const ordinal of ordinals) {
        const end = featureStart[ordinal + 1] ?? 0;
        for (let at = featureStart[ordinal] ?? 0; at < end; at += 1) {
            const feature = featureOf[at] ?? 0;
            if (counted(ordinal, feature))
                counts.set(feature, (counts.get(feature) ?? 0) + 1);
        }
    }
    return counts;
};
/**
 * Every category at every depth and every brand of the catalogue, the best first: what tastes speak for, a little more
 * where something is new or costs less. A deeper category says more and weighs more. Score = kind's weight · ln(lift) + 0.3 · share of new products + 0.2 · share of
 * reduced ones. What has no rule is worth recommending.
 * @example weighFacets({ catalog, tastes, now, blocked })[0] // { facet: 'category:Breakfast', score: 0.9, … }
 */
const weighFacets = ({ catalog, tastes, now, blocked, }) => {
    const { features, shareOf, leafOf } = catalog;
    const tasteOf = new Map(tastes
        .filter(({ feature }) => isFacet(features[feature]?.kind))
        .map((taste) => [taste.feature, taste]));
    // To ask for a product may put it together: only where it matters.
    const free = countsIn(catalog, leafOf.keys(), (ordinal, feature) => tasteOf.has(feature) && !blocked(ordinal));
    const reduced = countsIn(catalog, catalog.discounted);
    const fresh = countsIn(catalog, catalog.newest.filter((at) => isNew(catalog.products[at], now)));
    const share = (counts, feature) => (counts.get(feature) ?? 0) / (Math.round((shareOf[feature] ?? 0) * leafOf.length) || 1);
    const weigh = (feature) => {
        const { kind = '', value = '' } = features[feature] ?? {};
        const plain = kind === 'brand' ? 'brand' : 'category';
        const facet = featureName(catalog, feature);
        const { lift = 1, confidence = 0 } = tasteOf.get(feature) ?? {};
        const products = free.get(feature) ?? 0;
        const contributions = [
            { name: facet, value: kindWeight(kind) * Math.log(lift) },
            { name: 'new', value: NEWS * share(fresh, feature) },
            { name: 'discount', value: OFFERS * share(reduced, feature) },
        ].filter((part) => part.value !== 0);
        const score = scoreOf(contributions);
        const few = products < LEAST_ITEMS ? 'too-few-products' : undefined;
        const wanted = confidence > 0 && score > 0 ? few : 'disliked';
        const rule = confidence === 0 ? 'not-sure-enough' : wanted;
        return {
            kind: plain,
            feature,
            facet,
            path: plain === 'brand' ? [value] : value.split('/'),
            products,
            score,
            contributions,
            because: { id: `because.${plain}`, values: { [plain]: facet.slice(plain.length + 1) } },
            ...(rule && { rule }),
        };
    };
    return features
        .flatMap(({ kind }, feature) => (isFacet(kind) && shareOf[feature] ? weigh(feature) : []))
        .sort((a, b) => b.score - a.score || (a.facet < b.facet ? -1 : 1));
};

/** More than these are no choice any more. */
const MOST_FACETS = 6;
/** Whether one of two categories lies in the other: who is led to one need not be led to the other. */
const overlap = (one, other) => one.kind === other.kind && one.path.every((name, at) => name === (other.path[at] ?? name));
/**
 * Categories and brands for this visitor, the best first; see `weighFacets`. Only what holds enough for a shelf, and of a
 * category and what it lies in the better one; nothing while no taste is sure.
 * @param most default 6.
 * @example recommendedFacets(profile, catalog, now)[0] // { facet: 'category:Breakfast', score: 0.9, … }
 */
const recommendedFacets = (profile, catalog, now, most = MOST_FACETS) => {
    const gone = new Set(catalog.outOfStock);
    const blocked = (ordinal) => Number(gone.has(ordinal));
    const found = [];
    const tastes = affinities(profile, catalog, now);
    for (const { feature: _, rule, ...facet } of weighFacets({ catalog, tastes, now, blocked })) {
        if (rule || found.some((one) => overlap(one, facet)))
            continue;
        found.push(facet);
    }
    return found.slice(0, most);
};

export { MOST_FACETS as M, overlap as o, recommendedFacets as r, weighFacets as w };
