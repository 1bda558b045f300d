import { f as featureName } from './feature-name-DyQgDqoc.js';
import { D as DAY_MS, d as decayed } from './decayed-C64tHvEY.js';
import { t as tasteWeights, s as scoreByFeatures, f as featureParts, p as propose } from './score-by-features-ROLh6rJF.js';
import { t as topCandidates } from './top-candidates-0D9snSFj.js';
import { u as unfinished } from './unfinished-DuK8V9GR.js';
import './score-of-BSwRAnty.js';

/** The products looked at and not refused, the last one first. */
const lastViewed = ({ items }, { ordinalOf }) => [...items]
    .filter(([id, { lastViewAt, disliked }]) => lastViewAt > 0 && !disliked && ordinalOf.has(id))
    .map(([id, { lastViewAt }]) => ({ ordinal: ordinalOf.get(id) ?? 0, at: lastViewAt }))
    .sort((a, b) => b.at - a.at || a.ordinal - b.ordinal);

/** A category this sure gives the shelf its name. */
const CORNER_SHARE = 0.4;
const MOST_NAMED = 3;
const KNOWN_FOR_MS = 30 * DAY_MS;
/** Whether a product has a feature. */
const has = ({ featureStart, featureOf }, ordinal, feature) => featureOf.subarray(featureStart[ordinal], featureStart[ordinal + 1]).includes(feature);
const valueIn = (name) => name.slice(name.indexOf(':') + 1);
/** What this visitor's own tastes speak for, feature by feature. Silent while no taste is sure. */
const pickedForYou = {
    id: 'picked',
    allows: [],
    propose(context) {
        const { catalog, tastes } = context;
        const liked = tastes.filter((taste) => taste.confidence > 0);
        const strongest = liked[0];
        if (!strongest)
            return undefined;
        const weights = tasteWeights(catalog, tastes);
        const corner = liked.find(({ feature, mean }) => /^category[1-4]/.test(catalog.features[feature]?.kind ?? '') && mean > CORNER_SHARE);
        const scores = scoreByFeatures(catalog, weights);
        const viewed = lastViewed(context.profile.evidence, catalog);
        // What was looked at not long ago is known already; going back to it is another shelf's work.
        for (const { ordinal, at } of viewed) {
            if (at > context.now - KNOWN_FOR_MS)
                scores[ordinal] = 0;
        }
        const { feature } = corner ?? strongest;
        const named = viewed
            .filter(({ ordinal }) => has(catalog, ordinal, feature))
            .slice(0, MOST_NAMED)
            .map(({ ordinal }) => catalog.products[ordinal]?.title ?? '');
        const parts = (ordinal) => featureParts(catalog, weights, ordinal);
        return {
            candidates: topCandidates(scores, context.pool, context.blocked),
            parts,
            because(ordinal) {
                const [top] = parts(ordinal)
                    .filter(({ name }) => /^(category|brand|price):/.test(name))
                    .sort((a, b) => b.value - a.value);
                if (!top)
                    return { id: 'because.liked' };
                const [kind = ''] = top.name.split(':');
                return { id: `because.${kind}`, values: { [kind]: valueIn(top.name) } };
            },
            heading: corner
                ? {
                    id: 'shelf.corner',
                    values: { category: valueIn(featureName(catalog, corner.feature)) },
                }
                : { id: 'shelf.picked' },
            reason: named.length
                ? { id: 'because.looked-at', values: { products: named } }
                : { id: 'because.liked' },
        };
    },
};

/** A look of two days ago counts half of one just now. */
const RECENCY_HALF_LIFE_DAYS$1 = 2;
/** What the visitor looked at last, newest first. */
const recentlyViewed = {
    id: 'recently-viewed',
    allows: ['in-cart', 'owned', 'seen-too-often'],
    propose(context) {
        const { catalog, profile, now } = context;
        const recency = new Map(lastViewed(profile.evidence, catalog).map(({ ordinal, at }) => [
            ordinal,
            decayed(1, at, now, RECENCY_HALF_LIFE_DAYS$1),
        ]));
        return propose('recently-viewed', context, {
            ordinals: recency.keys(),
            parts: (ordinal) => [{ name: 'recency', value: recency.get(ordinal) ?? 0 }],
            because: () => ({ id: 'because.viewed' }),
        });
    },
};

const RECENCY_HALF_LIFE_DAYS = 7;
/** What was already in the cart comes before what was only looked at. */
const CART_WEIGHT = 2;
/** The last visits' unfinished business: in the cart or looked at, and not bought. */
const resume = {
    id: 'resume',
    allows: ['in-cart', 'seen-too-often'],
    propose(context) {
        const { catalog, profile, now } = context;
        const left = new Map(unfinished(profile, now).map((item) => [catalog.ordinalOf.get(item.id) ?? -1, item]));
        return propose('resume', context, {
            ordinals: left.keys(),
            parts(ordinal) {
                const item = left.get(ordinal);
                if (!item)
                    return [];
                const recency = decayed(1, item.at, now, RECENCY_HALF_LIFE_DAYS);
                return item.inCart
                    ? [
                        { name: 'cart', value: CART_WEIGHT },
                        { name: 'recency', value: recency },
                    ]
                    : [{ name: 'recency', value: recency }];
            },
            because: (ordinal) => ({
                id: left.get(ordinal)?.inCart ? 'because.cart-left' : 'because.viewed-left',
            }),
        });
    },
};

/** Strategies that look at what this visitor did: of no use before they have done anything. */
const strategiesOfTheVisitor = [
    pickedForYou,
    resume,
    recentlyViewed,
];

export { strategiesOfTheVisitor };
