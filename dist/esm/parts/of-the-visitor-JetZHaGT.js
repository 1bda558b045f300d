import { p as pickedForYou } from './picked-for-you-C3b7ahcC.js';
import { d as decayed } from './decayed-BmS0RYHL.js';
import { l as lastViewed } from './last-viewed-BwfnqsIC.js';
import { p as propose } from './listed-C9GhbqSb.js';
import { u as unfinished } from './unfinished-Cq9Lb6Tk.js';
import './keep-places-w1n7vmdM.js';
import './taste-weights-Ciux7Ett.js';
import './feature-parts-DyqzU2Mt.js';
import './feature-name-DyQgDqoc.js';
import './is-new-Cv-z82uv.js';
import './score-by-features-CZTl8XyH.js';
import './score-of-BSwRAnty.js';

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
const strategies = [
    pickedForYou,
    resume,
    recentlyViewed,
];

export { strategies };
