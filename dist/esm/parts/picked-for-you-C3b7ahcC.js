import { a as keepNewcomer } from './keep-places-w1n7vmdM.js';
import { D as DAY_MS } from './decayed-BmS0RYHL.js';
import { l as lastViewed } from './last-viewed-BwfnqsIC.js';
import { t as tasteWeights } from './taste-weights-Ciux7Ett.js';
import { f as featureParts } from './feature-parts-DyqzU2Mt.js';
import { i as isNew } from './is-new-Cv-z82uv.js';
import { f as featureName } from './feature-name-DyQgDqoc.js';
import { s as scoreByFeatures, t as topCandidates } from './score-by-features-CZTl8XyH.js';

/** A category this sure gives the shelf its name. */
const CORNER_SHARE = 0.4;
const MOST_NAMED = 3;
/** Whether a product has a feature. */
const hasFeature = ({ featureStart, featureOf }, ordinal, feature) => featureOf.subarray(featureStart[ordinal], featureStart[ordinal + 1]).includes(feature);
const valueIn = (name) => name.slice(name.indexOf(':') + 1);
/**
 * The words for what these tastes, the most confident first, have picked.
 * @param viewed ordinals of what was looked at, the newest first.
 */
const pickedWords = (catalog, liked, viewed) => {
    const corner = liked.find(({ feature, mean }) => /^category[1-4]/.test(catalog.features[feature]?.kind ?? '') && mean > CORNER_SHARE)?.feature;
    const feature = corner ?? liked[0]?.feature;
    const named = viewed
        .filter((ordinal) => feature === undefined || hasFeature(catalog, ordinal, feature))
        .slice(0, MOST_NAMED)
        .map((ordinal) => catalog.products[ordinal]?.title ?? '');
    return {
        corner,
        heading: corner === undefined
            ? { id: 'shelf.picked' }
            : { id: 'shelf.corner', values: { category: valueIn(featureName(catalog, corner)) } },
        reason: named.length
            ? { id: 'because.looked-at', values: { products: named } }
            : { id: 'because.liked' },
    };
};
/** The taste that spoke most for a product, in words. */
const tasteReason = (parts) => {
    const [top] = parts
        .filter(({ name }) => /^(category|brand|price):/.test(name))
        .sort((a, b) => b.value - a.value);
    if (!top)
        return { id: 'because.liked' };
    const [kind = ''] = top.name.split(':');
    return { id: `because.${kind}`, values: { [kind]: valueIn(top.name) } };
};

/** Arrivals that are looked at. */
const MOST_LOOKED_AT = 100;
/**
 * Of the newest products those that fit, best first, for the place that a shelf keeps for one.
 * @param scores how well each product fits, by ordinal; what is not above 0 does not.
 */
const newcomersThatFit = ({ catalog, now, blocked }, scores) => catalog.newest
    .slice(0, MOST_LOOKED_AT)
    .filter((at) => (scores[at] ?? 0) > 0 && isNew(catalog.products[at], now) && !blocked(at))
    .map((ordinal) => ({ ordinal, score: scores[ordinal] ?? 0 }))
    .sort((a, b) => b.score - a.score);

const KNOWN_FOR_MS = 30 * DAY_MS;
/** What this visitor's own tastes speak for, feature by feature. Silent while no taste is sure. */
const pickedForYou = {
    id: 'picked',
    allows: [],
    propose(context) {
        const { catalog, tastes } = context;
        const liked = tastes.filter((taste) => taste.confidence > 0);
        if (liked.length === 0)
            return undefined;
        const weights = tasteWeights(catalog, tastes);
        const scores = scoreByFeatures(catalog, weights);
        const viewed = lastViewed(context.profile.evidence, catalog);
        // What was looked at not long ago is known already; going back to it is another shelf's work.
        for (const { ordinal, at } of viewed) {
            if (at > context.now - KNOWN_FOR_MS)
                scores[ordinal] = 0;
        }
        const { heading, reason } = pickedWords(catalog, liked, viewed.map(({ ordinal }) => ordinal));
        const parts = (ordinal) => featureParts(catalog, weights, ordinal);
        return {
            candidates: topCandidates(scores, context.pool, context.blocked),
            keep: keepNewcomer(newcomersThatFit(context, scores)),
            parts,
            because: (ordinal) => tasteReason(parts(ordinal)),
            heading,
            reason,
        };
    },
};

export { pickedWords as a, hasFeature as h, pickedForYou as p, tasteReason as t };
