import { p as propose } from './listed-C9GhbqSb.js';
import { t as tasteWeights } from './taste-weights-Ciux7Ett.js';
import { f as featureParts } from './feature-parts-DyqzU2Mt.js';
import { d as decayed } from './decayed-BmS0RYHL.js';

/** A window is filled long before this many; sorting more would be work for nothing. */
const MOST_CONSIDERED = 2000;
/** One product of each category in turn, in the catalogue's own order: what a shop window does. */
const turnByTurn = ({ products, leafOf }) => {
    const taken = new Map();
    return products
        .slice(0, MOST_CONSIDERED)
        .map((_, ordinal) => {
        const leaf = leafOf[ordinal] ?? 0;
        const round = taken.get(leaf) ?? 0;
        taken.set(leaf, round + 1);
        return { ordinal, round };
    })
        .sort((a, b) => a.round - b.round || a.ordinal - b.ordinal)
        .map(({ ordinal }) => ordinal);
};
/** The last resort, labelled as what it is: a little of everything, not chosen for anyone. */
const assortment = {
    id: 'assortment',
    allows: [],
    propose: (context) => propose('assortment', context, {
        ordinals: turnByTurn(context.catalog),
        // All alike: the shop's own order decides.
        parts: () => [{ name: 'order', value: 1 }],
    }),
};

/** What costs less than before: by the part saved, and by this visitor's tastes. */
const discounted = {
    id: 'discounted',
    allows: [],
    sells: true,
    propose(context) {
        const { catalog, tastes } = context;
        const weights = tasteWeights(catalog, tastes);
        const saved = (ordinal) => {
            const { price = 0, salePrice = price } = catalog.products[ordinal] ?? {};
            return price > 0 ? 1 - salePrice / price : 0;
        };
        return propose('discounted', context, {
            ordinals: catalog.discounted,
            parts: (ordinal) => [
                { name: 'discount', value: saved(ordinal) },
                ...featureParts(catalog, weights, ordinal),
            ],
        });
    },
};

const NEWNESS_HALF_LIFE_DAYS = 30;
/** What is new in the shop; among the new, what this visitor's tastes speak for comes first. */
const newcomers = {
    id: 'new',
    allows: [],
    propose(context) {
        const { catalog, tastes, now } = context;
        const weights = tasteWeights(catalog, tastes);
        return propose('new', context, {
            ordinals: catalog.newest,
            parts: (ordinal) => [
                {
                    name: 'new',
                    value: decayed(2, catalog.products[ordinal]?.addedAt ?? 0, now, NEWNESS_HALF_LIFE_DAYS),
                },
                ...featureParts(catalog, weights, ordinal),
            ],
        });
    },
};

/** Strategies that need nobody's history: what the shop itself would put in its window. */
const strategiesOfTheShop = [
    newcomers,
    discounted,
    assortment,
];

export { strategiesOfTheShop as s };
