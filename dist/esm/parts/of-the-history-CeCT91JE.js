import { D as DAY_MS, d as decayed } from './decayed-BmS0RYHL.js';
import { p as propose } from './listed-C9GhbqSb.js';
import { o as ownedProducts, i as isDue } from './owned-products-u8ZDtB3c.js';
import { d as defaultPriors } from './default-priors-CDTzWL7C.js';
import { c as currentPrice } from './product-DRUJVo4-.js';
import { s as scoreOf } from './score-of-BSwRAnty.js';
import { t as tasteWeights } from './taste-weights-Ciux7Ett.js';
import { f as featureParts } from './feature-parts-DyqzU2Mt.js';
import { s as scoreByFeatures, t as topCandidates } from './score-by-features-CZTl8XyH.js';
import { f as featureName } from './feature-name-DyQgDqoc.js';
import { l as likenessWeights } from './likeness-weights-2fnUnoOU.js';
import './gifts-COVOtfDF.js';

/** What was offered longer ago is another season's. */
const MEMORY_MS = 90 * DAY_MS;
/** What the visitor has seen offered lately and not bought since, by ordinal, the last seen first. */
const offersSeen = ({ catalog, profile: { seenOffers, ledger }, now, }) => {
    const boughtAt = new Map();
    for (const { at, lines } of ledger.orders)
        for (const { id } of lines)
            boughtAt.set(id, at);
    const open = [...seenOffers].filter(([id, { at }]) => at > now - MEMORY_MS && at > (boughtAt.get(id) ?? 0) && catalog.ordinalOf.has(id));
    return new Map(open
        .map(([id, offer]) => [catalog.ordinalOf.get(id) ?? -1, offer])
        .sort(([a, one], [b, other]) => other.at - one.at || a - b));
};

const RECENCY_HALF_LIFE_DAYS$1 = 30;
/** What was sold out when this visitor looked at it and can be bought again; the guard of stock does the rest. */
const backInStock = {
    id: 'back-in-stock',
    allows: ['owned', 'seen-too-often'],
    least: 1,
    ofTheDay: true,
    propose(context) {
        const seen = offersSeen(context);
        const { evidence } = context.profile;
        return propose('back-in-stock', context, {
            ordinals: [...seen].flatMap(([ordinal, { soldOut }]) => soldOut && context.catalog.products[ordinal]?.availability === 'in_stock' ? ordinal : []),
            parts(ordinal) {
                const { id = '' } = context.catalog.products[ordinal] ?? {};
                return [
                    {
                        name: 'recency',
                        value: decayed(1, seen.get(ordinal)?.at ?? 0, context.now, RECENCY_HALF_LIFE_DAYS$1),
                    },
                    { name: 'views', value: Math.log(1 + (evidence.items.get(id)?.views ?? 0)) },
                ];
            },
        });
    },
};

/** Where the shop has not said how long a delivery takes. */
const DELIVERY_DAYS = 5;
/** What the visitor bought for themselves and this shop still sells, by ordinal; most likely bought again first. */
const ownedHere = ({ catalog, profile, now, shop, }) => {
    const owned = ownedProducts(profile, defaultPriors, now, shop?.deliveryDays ?? DELIVERY_DAYS);
    return new Map(owned.flatMap((one) => {
        const ordinal = catalog.ordinalOf.get(one.id);
        return ordinal === undefined ? [] : [[ordinal, one]];
    }));
};

/**
 * What is about to run out, by this visitor's own pauses; a product whose time has not come waits. One that was bought
 * once counts where the shop says that it is bought again: by the pause that is usual for such things.
 */
const buyAgain = {
    id: 'buy-again',
    allows: ['owned'],
    least: 1,
    ofTheDay: true,
    propose(context) {
        const { catalog } = context;
        const owned = ownedHere(context);
        return propose('buy-again', context, {
            ordinals: [...owned].flatMap(([at, { times, interval }]) => isDue(interval) && (times > 1 || catalog.products[at]?.replenishable) ? at : []),
            parts(ordinal) {
                const { score = 0, interval } = owned.get(ordinal) ?? {};
                return [
                    { name: 'rhythm', value: interval?.due ?? 0 },
                    { name: 'often', value: score },
                ];
            },
            because(ordinal) {
                const { times = 0, interval } = owned.get(ordinal) ?? {};
                return times > 1
                    ? { id: 'because.rhythm', values: { days: Math.round(interval?.days ?? 0) } }
                    : { id: 'because.buy-again' };
            },
        });
    },
};

/** What was bought long ago is used less, or has its things by now. */
const USE_HALF_LIFE_DAYS = 365;
/** What is used up beside it says less than what the shop chose for it. */
const REFILL = 0.5;
/** Products of one category that are looked at one by one. */
const MOST_KIN$1 = 200;
/** By category of what is owned, what is used up again and again there: refills, and what it is cared for with. */
const refillsBeside = ({ leafOf, products }, owned) => {
    const kin = new Map();
    for (const ordinal of owned)
        if (leafOf[ordinal])
            kin.set(leafOf[ordinal], []);
    leafOf.forEach((kind, ordinal) => {
        const known = kin.get(kind);
        if (known && known.length < MOST_KIN$1)
            known.push(ordinal);
    });
    const used = (ordinals) => ordinals.filter((ordinal) => products[ordinal]?.replenishable);
    return new Map([...kin].map(([kind, ordinals]) => [kind, used(ordinals)]));
};
/** Care, refills and parts for what the visitor owns: once it has arrived, and not for what was a gift. */
const forWhatYouOwn = {
    id: 'for-what-you-own',
    allows: [],
    least: 1,
    sells: true,
    propose(context) {
        const { catalog, now } = context;
        const owned = ownedHere(context);
        const uses = new Map();
        const add = (ordinal, title, more) => {
            if (owned.has(ordinal))
                return;
            const known = uses.get(ordinal) ?? { chosen: 0, refill: 0, title };
            uses.set(ordinal, {
                ...known,
                chosen: known.chosen + (more.chosen ?? 0),
                refill: known.refill + (more.refill ?? 0),
            });
        };
        // What is used up itself needs no care.
        const used = [...owned].filter(([ordinal, { stage }]) => stage !== 'purchase' && !catalog.products[ordinal]?.replenishable);
        const refills = refillsBeside(catalog, used.map(([ordinal]) => ordinal));
        for (const [ordinal, { lastAt }] of used) {
            const product = catalog.products[ordinal];
            if (!product)
                continue;
            const weight = decayed(1, lastAt, now, USE_HALF_LIFE_DAYS);
            for (const id of product.goesWith)
                add(catalog.ordinalOf.get(id) ?? -1, product.title, { chosen: weight });
            for (const at of refills.get(catalog.leafOf[ordinal] ?? 0) ?? [])
                add(at, product.title, { refill: REFILL * weight });
        }
        return propose('for-what-you-own', context, {
            ordinals: uses.keys(),
            parts(ordinal) {
                const { chosen = 0, refill = 0 } = uses.get(ordinal) ?? {};
                return [
                    ...(chosen ? [{ name: 'link', value: chosen }] : []),
                    ...(refill ? [{ name: 'refill', value: refill }] : []),
                ];
            },
            because: (ordinal) => ({
                id: 'because.for-product',
                values: { product: uses.get(ordinal)?.title ?? '' },
            }),
        });
    },
};

/** What costs more than so many times the gap closes it too dearly. */
const MOST_TIMES_THE_GAP = 3;
const KIN = 0.2;
/** Products whose prices are looked at: of the cart's categories, and of the visitor's tastes. */
const MOST_KIN = 200;
const MOST_LIKED = 100;
const priceAt = ({ products }, ordinal) => {
    const product = products[ordinal];
    return product && currentPrice(product);
};
/** What the cart lacks for free delivery; nothing where there is no cart, or where one of its prices is not known. */
const gapOf = ({ catalog, profile, shop }) => {
    let total = 0;
    for (const [id, pieces] of profile.cart.items) {
        total += pieces * (priceAt(catalog, catalog.ordinalOf.get(id) ?? -1) ?? Number.NaN);
    }
    const gap = (shop?.freeShippingFrom ?? 0) - total;
    return total > 0 && gap < Number.POSITIVE_INFINITY ? gap : 0;
};
/** What is worth looking at, with how much it has to do with the cart: chosen for it, of its kind, or to the taste. */
const related = ({ catalog, profile, tastes, blocked }) => {
    const found = new Map();
    const cart = [...profile.cart.items.keys()].map((id) => catalog.ordinalOf.get(id) ?? -1);
    for (const ordinal of cart) {
        for (const id of catalog.products[ordinal]?.goesWith ?? [])
            found.set(catalog.ordinalOf.get(id) ?? -1, 1);
    }
    const kinds = new Set(cart.map((ordinal) => catalog.leafOf[ordinal]).filter(Boolean));
    let kin = 0;
    catalog.leafOf.forEach((kind, ordinal) => {
        if (kin >= MOST_KIN || !kinds.has(kind) || found.has(ordinal))
            return;
        kin += 1;
        found.set(ordinal, KIN);
    });
    const liked = scoreByFeatures(catalog, tasteWeights(catalog, tastes));
    for (const { ordinal } of topCandidates(liked, MOST_LIKED, blocked))
        if (!found.has(ordinal))
            found.set(ordinal, 0);
    return found;
};
/** What brings the cart to free delivery best: hardly more than is missing, and something to do with the cart. */
const freeShipping = {
    id: 'free-shipping',
    allows: [],
    sells: true,
    ofThePage: true,
    propose(context) {
        const { catalog, tastes } = context;
        const gap = gapOf(context);
        if (!(gap > 0))
            return undefined;
        const links = related(context);
        const weights = tasteWeights(catalog, tastes);
        const closing = (ordinal) => {
            const price = priceAt(catalog, ordinal) ?? 0;
            return price >= gap && price <= MOST_TIMES_THE_GAP * gap ? gap / price : 0;
        };
        const parts = (ordinal) => {
            const link = links.get(ordinal) ?? 0;
            return [
                { name: 'gap', value: closing(ordinal) },
                ...(link > 0 ? [{ name: 'cart-link', value: link }] : []),
                ...featureParts(catalog, weights, ordinal),
            ];
        };
        const score = new Map([...links.keys()]
            .filter((ordinal) => closing(ordinal) > 0)
            .map((ordinal) => [ordinal, scoreOf(parts(ordinal))]));
        return propose('free-shipping', context, {
            ordinals: [...score.keys()].sort((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0)),
            parts,
        });
    },
};

/** The one that most of the listed products have; 0 where the page lists none. */
const commonest = (column, listed) => {
    const times = new Map();
    let most = 0;
    for (const ordinal of listed) {
        const feature = column[ordinal] ?? 0;
        if (!feature)
            continue;
        times.set(feature, (times.get(feature) ?? 0) + 1);
        if ((times.get(feature) ?? 0) > (times.get(most) ?? 0))
            most = feature;
    }
    return most;
};
/**
 * The best of what the page is about: of the product's category or brand, or of what most of the listed products
 * share. This visitor's tastes come first, then the catalogue's own order.
 */
const bestOf = (kind, context) => {
    const { catalog, tastes, current = -1, listed = [], pool, blocked } = context;
    const column = kind === 'category' ? catalog.leafOf : catalog.brandOf;
    const about = column[current] || commonest(column, listed);
    if (!about)
        return undefined;
    const weights = tasteWeights(catalog, tastes);
    // What the whole shelf has in common tells none of it apart.
    weights[about] = 1;
    const scores = scoreByFeatures(catalog, weights);
    const elsewhere = (ordinal) => column[ordinal] === about && ordinal !== current ? blocked(ordinal) : 1;
    const candidates = topCandidates(scores, pool, elsewhere);
    if (candidates.length === 0)
        return undefined;
    const name = featureName(catalog, about);
    const values = { [kind]: name.slice(name.indexOf(':') + 1) };
    const because = { id: `because.in-${kind}`, values };
    return {
        candidates,
        parts: (ordinal) => featureParts(catalog, weights, ordinal),
        because: () => because,
        heading: { id: `shelf.in-${kind}`, values },
        reason: because,
    };
};

/** The best of the maker that the page is about. */
const inBrand = {
    id: 'in-brand',
    ofThePage: true,
    allows: [],
    propose: (context) => bestOf('brand', context),
};

/** The best of the category that the page is about. */
const inCategory = {
    id: 'in-category',
    ofThePage: true,
    allows: [],
    propose: (context) => bestOf('category', context),
};

const NEWNESS_HALF_LIFE_DAYS = 30;
/** New arrivals that this visitor's tastes speak for; silent while no taste is sure. What is new for all is `new`. */
const newForYou = {
    id: 'new-for-you',
    allows: [],
    propose(context) {
        const { catalog, tastes, now } = context;
        const weights = tasteWeights(catalog, tastes);
        const liked = (ordinal) => featureParts(catalog, weights, ordinal);
        return propose('new-for-you', context, {
            ordinals: catalog.newest.filter((at) => liked(at).reduce((sum, { value }) => sum + value, 0) > 0),
            parts: (ordinal) => [
                {
                    name: 'new',
                    value: decayed(1, catalog.products[ordinal]?.addedAt ?? 0, now, NEWNESS_HALF_LIFE_DAYS),
                },
                ...liked(ordinal),
            ],
        });
    },
};

/** Less than this part of the price is rounding, not an occasion. */
const LEAST_SAVED = 0.03;
const RECENCY_HALF_LIFE_DAYS = 30;
/** The part of the price seen that is saved today; 0 where nothing is, or where the currencies differ. */
const savedOf = ({ catalog }, ordinal, { price = 0, currency }) => {
    const product = catalog.products[ordinal];
    const costs = product && currentPrice(product);
    if (!costs || !price || (currency && product.currency && currency !== product.currency))
        return 0;
    const saved = 1 - costs / price;
    return saved >= LEAST_SAVED ? saved : 0;
};
/** What costs less today than when this visitor looked at it, by the part saved and by how lately they looked. */
const priceDrop = {
    id: 'price-drop',
    allows: ['owned', 'seen-too-often'],
    least: 1,
    ofTheDay: true,
    propose(context) {
        const seen = offersSeen(context);
        const saved = new Map([...seen].map(([ordinal, offer]) => [ordinal, savedOf(context, ordinal, offer)]));
        return propose('price-drop', context, {
            ordinals: [...saved].flatMap(([ordinal, part]) => (part > 0 ? ordinal : [])),
            parts: (ordinal) => [
                { name: 'saved', value: saved.get(ordinal) ?? 0 },
                {
                    name: 'recency',
                    value: decayed(1, seen.get(ordinal)?.at ?? 0, context.now, RECENCY_HALF_LIFE_DAYS),
                },
            ],
            because: (ordinal) => ({
                id: 'because.saved',
                values: { percent: Math.round(100 * (saved.get(ordinal) ?? 0)) },
            }),
        });
    },
};

/** One step up costs at least and at most so many times as much; beyond it is another purse's product. */
const LEAST_STEP = 1.05;
const MOST_STEP = 1.6;
/** Of the same category, the most alike, whose prices are looked at. */
const MOST_ALIKE = 200;
/** Weights without category and price: what else is shared, so that no random dearer thing is offered. */
const otherLikeness = (catalog, current) => likenessWeights(catalog, current).map((weight, feature) => /^(category|price)/.test(catalog.features[feature]?.kind ?? '') ? 0 : weight);
const sumOf = (parts) => parts.reduce((sum, { value }) => sum + value, 0);
/** One step up from the product on the page: of its category, like it in something else too, and a little dearer. */
const upsell = {
    id: 'upsell',
    ofThePage: true,
    allows: [],
    least: 1,
    sells: true,
    propose(context) {
        const { catalog, current = -1 } = context;
        const product = catalog.products[current];
        const leaf = catalog.leafOf[current];
        const price = product && currentPrice(product);
        if (!product || !leaf || !price)
            return undefined;
        const weights = otherLikeness(catalog, current);
        const alike = [];
        catalog.leafOf.forEach((kind, at) => {
            if (kind !== leaf || at === current)
                return;
            const likeness = sumOf(featureParts(catalog, weights, at));
            if (likeness > 0)
                alike.push({ at, likeness });
        });
        const step = new Map();
        alike.sort((a, b) => b.likeness - a.likeness);
        for (const { at } of alike.slice(0, MOST_ALIKE)) {
            const other = catalog.products[at] ?? product;
            const ratio = other.currency === product.currency ? (currentPrice(other) ?? 0) / price : 0;
            // The next step up comes before the one after it.
            if (ratio >= LEAST_STEP && ratio <= MOST_STEP)
                step.set(at, (MOST_STEP - ratio) / (MOST_STEP - 1));
        }
        const reason = { id: 'because.upsell', values: { product: product.title } };
        return propose('upsell', context, {
            ordinals: step.keys(),
            parts: (ordinal) => [
                { name: 'step', value: step.get(ordinal) ?? 0 },
                ...featureParts(catalog, weights, ordinal),
            ],
            because: () => reason,
            reason,
        });
    },
};

/** Bought on so many days it is a habit. */
const LEAST_TIMES = 2;
/** What the visitor buys again and again, by how often and how lately, and by how near its usual time has come. */
const usuals = {
    id: 'usuals',
    allows: ['owned', 'seen-too-often'],
    least: 1,
    propose(context) {
        const owned = ownedHere(context);
        return propose('usuals', context, {
            ordinals: [...owned].flatMap(([at, { times }]) => (times >= LEAST_TIMES ? at : [])),
            parts(ordinal) {
                const { score = 0, interval } = owned.get(ordinal) ?? {};
                return [
                    { name: 'often', value: score },
                    { name: 'rhythm', value: interval?.due ?? 0 },
                ];
            },
            because: (ordinal) => ({
                id: 'because.usual',
                values: { times: owned.get(ordinal)?.times ?? 0 },
            }),
        });
    },
};

/** Strategies for a place that names them: what was bought, seen and offered, and what the shop's own order suggests. */
const strategies = [
    usuals,
    buyAgain,
    priceDrop,
    backInStock,
    newForYou,
    forWhatYouOwn,
    upsell,
    inCategory,
    inBrand,
    freeShipping,
];

export { strategies };
