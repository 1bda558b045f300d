import { a as affinities } from './affinity-dfIFIzBc.js';
import { f as featureName } from './feature-name-DyQgDqoc.js';
import { i as isNew } from './is-new-Cv-z82uv.js';
import { k as kindWeight } from './taste-weights-Ciux7Ett.js';
import { L as LEAST_ITEMS } from './placement-TYLduegY.js';
import { s as scoreOf } from './score-of-BSwRAnty.js';

/** Whether one of two categories lies in the other, or they are the same: who is led to one is not led to both. */
const overlap = (one, other) => one.kind === other.kind && one.path.every((name, at) => name === (other.path[at] ?? name));

/**
 * Walks along the two columns of the deepest category and the brand; what is counted in a category is then added to
 * those it lies in, as one product of it names them.
 * @example countFacets(catalog).count()[catalog.featureId.get('category0:Market') ?? 0] // 12
 */
const countFacets = (catalog) => {
    const { features, featureStart, featureOf, leafOf, brandOf } = catalog;
    const many = leafOf.length;
    /** One product of each deepest category; -1 where it has none. */
    const sampleOf = new Int32Array(features.length).fill(-1);
    for (let ordinal = many - 1; ordinal >= 0; ordinal -= 1)
        sampleOf[leafOf[ordinal]] = ordinal;
    sampleOf[0] = -1;
    /** The categories that a deepest category lies in. */
    const above = (leaf) => {
        const ordinal = sampleOf[leaf];
        const own = featureOf.subarray(featureStart[ordinal], featureStart[ordinal + 1]);
        return [...own].filter((id) => id !== leaf && features[id]?.kind.startsWith('category'));
    };
    const ways = [...sampleOf.keys()]
        .filter((leaf) => sampleOf[leaf] !== -1)
        .map((leaf) => [leaf, above(leaf)]);
    const walk = (of, counts) => {
        const found = new Uint32Array(features.length);
        const add = (id, more) => {
            found[id] = found[id] + more;
        };
        for (let i = 0; i < (of?.length ?? many); i += 1) {
            const ordinal = of ? of[i] : i;
            const leaf = leafOf[ordinal];
            const brand = brandOf[ordinal];
            if (!counts(ordinal, leaf, brand))
                continue;
            add(leaf, 1);
            add(brand, 1);
        }
        // A category may hold products of its own beside those of what lies in it.
        const direct = found.slice();
        for (const [leaf, around] of ways)
            for (const id of around)
                add(id, direct[leaf]);
        return found;
    };
    return {
        count: (ordinals) => walk(ordinals, () => true),
        countOf(wanted, counts) {
            const matters = wanted.slice();
            for (const [leaf, around] of ways)
                if (around.some((id) => wanted[id]))
                    matters[leaf] = 1;
            return walk(undefined, (ordinal, leaf, brand) => (matters[leaf] | matters[brand]) !== 0 && counts(ordinal));
        },
    };
};

/** What happens in a category is worth a look, but never as much as what the visitor likes. */
const NEWS = 0.3;
const OFFERS = 0.2;
/** Of a feature's kind; nothing where it is neither. */
const facetKind = (kind) => kind === 'brand' ? 'brand' : kind.startsWith('category') ? 'category' : undefined;
/** What speaks for a feature, as far as it is not nothing. */
const speaksFor = ({ catalog, now }, { count }) => {
    const { features, shareOf, leafOf, products } = catalog;
    const reduced = count(catalog.discounted);
    const fresh = count(catalog.newest.filter((at) => isNew(products[at], now)));
    return (feature, lift) => {
        const all = Math.round((shareOf[feature] ?? 0) * leafOf.length) || 1;
        const weight = kindWeight(features[feature]?.kind ?? '');
        return [
            { name: featureName(catalog, feature), value: weight * Math.log(lift) },
            { name: 'new', value: (NEWS * (fresh[feature] ?? 0)) / all },
            { name: 'discount', value: (OFFERS * (reduced[feature] ?? 0)) / all },
        ].filter(({ value }) => value !== 0);
    };
};
/**
 * Every category at every depth and every brand of the catalogue, the best first: what tastes speak for, a little more
 * where something is new or costs less. A deeper category says more and weighs more. Score = kind's weight · ln(lift) +
 * 0.3 · share of new products + 0.2 · share of reduced ones. What has no rule is worth recommending.
 * @param only one of the two, where the other is of no interest.
 * @param sure only what a taste is sure of: what has the rule `not-sure-enough` is left out.
 * @example weighFacets({ catalog, tastes, now, blocked })[0] // { facet: 'category:Breakfast', score: 0.9, … }
 */
const weighFacets = (input, { only, sure = false, } = {}) => {
    const { catalog, tastes, blocked } = input;
    const tasteOf = new Map(tastes.map((taste) => [taste.feature, taste]));
    const counter = countFacets(catalog);
    const partsOf = speaksFor(input, counter);
    const asked = catalog.features.flatMap(({ kind: of, value }, feature) => {
        const kind = facetKind(of);
        const { lift = 1, confidence = 0, evidence = 0 } = tasteOf.get(feature) ?? {};
        if (!kind || (only && only !== kind) || !catalog.shareOf[feature])
            return [];
        if (sure && confidence === 0)
            return [];
        const contributions = partsOf(feature, lift);
        const score = scoreOf(contributions);
        const path = kind === 'brand' ? [value] : value.split('/');
        return { kind, feature, path, contributions, score, confidence, isRefused: evidence < 0 };
    });
    // To ask for a product may put it together: only where it matters.
    const promising = new Uint8Array(catalog.features.length);
    const refused = asked.filter(({ isRefused }) => isRefused);
    for (const facet of asked) {
        const isWanted = facet.confidence > 0 && facet.score > 0;
        promising[facet.feature] = Number(isWanted && !refused.some((one) => overlap(one, facet)));
    }
    const free = counter.countOf(promising, (at) => !blocked(at));
    return asked
        .map(({ kind, feature, path, contributions, score, confidence }) => {
        const facet = featureName(catalog, feature);
        const products = free[feature] ?? 0;
        const few = products < LEAST_ITEMS ? 'too-few-products' : undefined;
        const wanted = promising[feature] ? few : 'disliked';
        const rule = confidence === 0 ? 'not-sure-enough' : wanted;
        return {
            kind,
            feature,
            facet,
            path,
            products,
            score,
            contributions,
            because: { id: `because.${kind}`, values: { [kind]: facet.slice(kind.length + 1) } },
            ...(rule && { rule }),
        };
    })
        .sort((a, b) => b.score - a.score || (a.facet < b.facet ? -1 : 1));
};

/** More than these are no choice any more. */
const MOST_FACETS = 6;
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
    const input = { catalog, tastes: affinities(profile, catalog, now), now, blocked };
    for (const { feature: _, rule, ...facet } of weighFacets(input, { sure: true })) {
        if (rule || found.some((one) => overlap(one, facet)))
            continue;
        found.push(facet);
    }
    return found.slice(0, most);
};

export { MOST_FACETS as M, overlap as o, recommendedFacets as r, weighFacets as w };
