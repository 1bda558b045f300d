import { c as currentPrice } from './product-DRUJVo4-.js';
import { k as keepPins } from './keep-places-w1n7vmdM.js';
import { f as featureName } from './feature-name-DyQgDqoc.js';
import { s as scoreOf } from './score-of-BSwRAnty.js';

/**
 * Whether a product is among those named: by its id, or by a category or brand it has, as `category:Breakfast`,
 * `category:Market/Breakfast` or `brand:Nane`.
 */
const namedProducts = (names, catalog) => {
    const { ordinalOf, features, featureStart, featureOf } = catalog;
    const ids = new Set(names.map((name) => ordinalOf.get(name) ?? -1));
    const facets = names.filter((name) => /^(category|brand):/.test(name));
    const named = new Set();
    if (facets.length > 0) {
        features.forEach(({ kind, value }, feature) => {
            const whole = `${kind.replace(/\d+$/, '')}:${value}`;
            if (facets.includes(whole) || facets.includes(featureName(catalog, feature)))
                named.add(feature);
        });
    }
    return (ordinal) => {
        if (ids.has(ordinal))
            return true;
        if (named.size === 0)
            return false;
        for (let at = featureStart[ordinal] ?? 0; at < (featureStart[ordinal + 1] ?? 0); at += 1)
            if (named.has(featureOf[at] ?? 0))
                return true;
        return false;
    };
};

/**
 * The whole margin at the whole weight lifts a product by this part of the best score: what fits less than four fifths
 * as well as another never passes it.
 */
const MOST_FOR_MARGIN = 0.2;
/** Lays what the owner says of a placement upon a catalogue. */
const ownerRules = (rules, catalog) => {
    const { pins, exclude, only, inStock, minPrice, maxPrice, margin } = rules;
    const { products, ordinalOf } = catalog;
    const excluded = namedProducts(exclude, catalog);
    const wanted = only.length > 0 ? namedProducts(only, catalog) : () => true;
    const priced = minPrice !== undefined || maxPrice !== undefined;
    const passes = (ordinal) => {
        if (!wanted(ordinal))
            return false;
        // A product of a catalogue file is only put together where something is asked of it.
        if (!inStock && !priced)
            return true;
        const product = products[ordinal];
        if (!product || (inStock && product.availability !== 'in_stock'))
            return false;
        const price = currentPrice(product) ?? Number.NaN;
        return !priced || (price >= (minPrice ?? 0) && price <= (maxPrice ?? Number.MAX_VALUE));
    };
    return {
        stops: (ordinal) => (excluded(ordinal) ? 'excluded' : passes(ordinal) ? undefined : 'filtered'),
        shape(proposal, { blocked }) {
            // Pins and margin are about products.
            if (proposal.instead)
                return proposal;
            const best = Math.max(0, proposal.candidates[0]?.score ?? 0);
            const gain = margin * MOST_FOR_MARGIN * best;
            const marginOf = (ordinal) => gain * (products[ordinal]?.margin ?? 0);
            const parts = (ordinal) => {
                const value = gain > 0 ? marginOf(ordinal) : 0;
                // What its strategy has nothing to say about has no parts.
                const said = proposal.parts(ordinal).filter((part) => part.value !== 0);
                return value > 0 ? [...said, { name: 'margin', value }] : said;
            };
            const pinned = pins
                .map((id) => ordinalOf.get(id) ?? -1)
                .filter((ordinal) => ordinal >= 0 && !blocked(ordinal))
                .map((ordinal) => ({ ordinal, score: scoreOf(parts(ordinal)) }));
            const lifted = (gain > 0 ? proposal.candidates : []).map(({ ordinal, score }) => ({
                ordinal,
                score: score + marginOf(ordinal),
            }));
            return {
                ...proposal,
                parts,
                keep: keepPins(pinned, proposal.keep),
                ...(gain > 0 && { candidates: lifted.sort((a, b) => b.score - a.score) }),
            };
        },
    };
};

export { ownerRules as o };
