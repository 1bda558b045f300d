import { f as featureName } from './feature-name-DyQgDqoc.js';
import { d as decayed } from './decayed-BmS0RYHL.js';
import { i as isGift, t as touch } from './gifts-COVOtfDF.js';

/** The value of the fact of this kind that an event strikes out; nothing where it strikes out something else. */
const struckFact = ({ name, data: { fact } }, kind) => name === 'strike' && fact?.startsWith(`${kind}:`) ? fact.slice(kind.length + 1) : undefined;

/** Adds `weight` given at `at`; an event that comes late is decayed to the sum's own moment. */
const addDecaying = (sum, weight, at, halfLifeDays) => {
    const latest = Math.max(sum.at, at);
    sum.weight =
        decayed(sum.weight, sum.at, latest, halfLifeDays) + decayed(weight, at, latest, halfLifeDays);
    sum.at = latest;
};

/** Interest shown by browsing halves in a month, by buying in half a year, by an explicit answer in a year. */
const BROWSE_HALF_LIFE_DAYS = 30;
const PURCHASE_HALF_LIFE_DAYS = 180;
const ANSWER_HALF_LIFE_DAYS = 365;
/** One purchase weighs as much as this many page views. */
const PURCHASE_WEIGHT = 8;
/** One explicit answer weighs as much as this many page views. */
const ANSWER_WEIGHT = 20;
/** What was for somebody else teaches a tenth: that it was chosen here says a little still. */
const GIFT_SHARE = 0.1;
const LONG_LOOK_MS = 20_000;
const MOST_ITEMS = 500;
const MOST_FACETS = 100;
/**
 * What one event says about the interest in each item it names, in page views. After the usual weights of implicit
 * feedback: wish list 3, cart 4, removal -2.
 */
const evidenceWeights = {
    view_item: 1,
    select_item: 0.5,
    share: 2,
    like: 3,
    dislike: -4,
    add_to_wishlist: 3,
    add_to_cart: 4,
    remove_from_cart: -2,
};
const newItem = () => ({
    browsed: { weight: 0, at: 0 },
    views: 0,
    lastViewAt: 0,
    disliked: false,
});
/**
 * What every product that was looked at, carted or bought is worth at `now`; below zero when it was refused. What
 * was bought speaks through the ledger, so that an order told twice counts once and one that came back not at all.
 */
const interests = ({ evidence: { items }, ledger: { orders }, gifts }, now) => {
    const worth = new Map();
    /** A gift was looked for before it was ordered. */
    const givenAt = new Map();
    const given = (id) => isGift(gifts, `item:${id}`);
    for (const order of orders) {
        if (!isGift(gifts, `order:${order.id}`))
            continue;
        for (const { id } of order.lines)
            givenAt.set(id, order.at);
    }
    for (const [id, { browsed }] of items) {
        const share = given(id) || browsed.at <= (givenAt.get(id) ?? -1) ? GIFT_SHARE : 1;
        worth.set(id, share * decayed(browsed.weight, browsed.at, now, BROWSE_HALF_LIFE_DAYS));
    }
    for (const order of orders) {
        const weight = decayed(PURCHASE_WEIGHT, order.at, now, PURCHASE_HALF_LIFE_DAYS);
        const gift = isGift(gifts, `order:${order.id}`);
        for (const { id } of order.lines) {
            const share = gift || given(id) ? GIFT_SHARE : 1;
            worth.set(id, (worth.get(id) ?? 0) + share * weight);
        }
    }
    return worth;
};
/** Interest in products and in facets, both for and against. */
const evidence = {
    apply({ items, facets }, event) {
        const { name, at, data } = event;
        items.delete(struckFact(event, 'item') ?? '');
        facets.delete(struckFact(event, 'facet') ?? '');
        // A refusal is heard whomever the visit is for: who hides a product wants it gone.
        if (event.forSomeoneElse && name !== 'dislike')
            return;
        const facet = name === 'filter' ? data.facet : name === 'answer' && data.facet;
        if (facet) {
            const sum = touch(facets, facet, MOST_FACETS, () => ({ weight: 0, at }));
            if (name === 'answer')
                addDecaying(sum, ANSWER_WEIGHT, at, ANSWER_HALF_LIFE_DAYS);
            else
                addDecaying(sum, 1, at, ANSWER_HALF_LIFE_DAYS);
        }
        const longLook = name === 'user_engagement' && (data.engagement_time_msec ?? 0) >= LONG_LOOK_MS;
        const weight = longLook ? 1 : evidenceWeights[name];
        if (!weight)
            return;
        const undone = data.method === 'undo';
        for (const { item_id, quantity } of data.items ?? []) {
            const item = touch(items, item_id, MOST_ITEMS, newItem, ({ disliked }) => disliked);
            addDecaying(item.browsed, undone ? -weight : weight, at, BROWSE_HALF_LIFE_DAYS);
            if (name === 'view_item') {
                item.views += 1;
                item.lastViewAt = Math.max(item.lastViewAt, at);
            }
            else if (name === 'dislike')
                item.disliked = !undone;
            else if (name === 'remove_from_cart' && item.browsed.weight < 0 && quantity !== 0) {
                item.browsed.weight = 0;
            }
        }
    },
};

/** The site's own shares count as much as this many page views. */
const PRIOR_STRENGTH = 5;
/** Less evidence than this says nothing about a taste: two looks, a little faded. */
const LEAST_EVIDENCE = 1.5;
/** What fewer products than this share is a property of one product, not a taste. */
const LEAST_PRODUCTS = 2;
/** A share must stand this many standard deviations from the site's before we act on it. */
const LEAST_CONFIDENCE = 1;
/**
 * The posterior share of a Dirichlet-multinomial: `count` of `total` evidence against a prior share.
 * mean = (count + m·prior) / (total + m), sd = sqrt(mean·(1 − mean) / (total + m + 1)), lift = mean / prior.
 * @example shrunkShare(2, 2, 0.4, 2) // { mean: 0.7, … }
 */
const shrunkShare = (count, total, prior, strength = PRIOR_STRENGTH) => {
    const mean = (count + strength * prior) / (total + strength);
    return {
        mean,
        sd: Math.sqrt((mean * (1 - mean)) / (total + strength + 1)),
        lift: mean / prior,
    };
};
/**
 * The visitor's tastes over the features of this catalogue, the most confident first. A feature without
 * evidence, or too close to the site's share to tell, is left out: silence is not a taste.
 */
const affinities = (profile, catalog, now) => {
    const counts = new Float64Array(catalog.features.length);
    /** Evidence for all values of a kind together. */
    const totals = new Map();
    const kindOf = (feature) => catalog.features[feature]?.kind ?? '';
    const count = (feature, weight) => {
        counts[feature] = (counts[feature] ?? 0) + weight;
        const kind = kindOf(feature);
        if (weight > 0)
            totals.set(kind, (totals.get(kind) ?? 0) + weight);
    };
    /** A facet is known by its own key, or by the name it is shown under: `category:Breakfast`. */
    const featuresOf = (key) => {
        const known = catalog.featureId.get(key);
        if (known)
            return [known];
        return catalog.features.flatMap((_, feature) => featureName(catalog, feature) === key ? feature : []);
    };
    /** Struck out: from then on only what the visitor says of it counts, not what was looked at. */
    const struck = new Set([...profile.struck.keys()].flatMap((fact) => fact.startsWith('facet:') ? featuresOf(fact.slice('facet:'.length)) : []));
    for (const [id, weight] of interests(profile, now)) {
        const ordinal = catalog.ordinalOf.get(id);
        if (ordinal === undefined)
            continue;
        const end = catalog.featureStart[ordinal + 1] ?? 0;
        for (let at = catalog.featureStart[ordinal] ?? 0; at < end; at += 1) {
            const feature = catalog.featureOf[at] ?? 0;
            if (!struck.has(feature))
                count(feature, weight);
        }
    }
    for (const [key, sum] of profile.evidence.facets) {
        const weight = decayed(sum.weight, sum.at, now, ANSWER_HALF_LIFE_DAYS);
        for (const feature of featuresOf(key))
            count(feature, weight);
    }
    for (const [key, { toward, at }] of profile.preferences) {
        const weight = toward * decayed(ANSWER_WEIGHT, at, now, ANSWER_HALF_LIFE_DAYS);
        for (const feature of featuresOf(key))
            count(feature, weight);
    }
    const found = [];
    for (let feature = 1; feature < counts.length; feature += 1) {
        const evidence = counts[feature] ?? 0;
        if (evidence === 0)
            continue;
        const total = totals.get(kindOf(feature)) ?? 0;
        // A product may have several colours: a value's share is of all that was told about its kind.
        const prior = catalog.shareOf[feature] ?? 1;
        const share = shrunkShare(Math.max(0, evidence), total, prior);
        // Refusals have no share of interest; each counts as far below the site's share as a view is above.
        const confidence = evidence < 0 ? evidence / 2 : share.sd > 0 ? (share.mean - prior) / share.sd : 0;
        const tooLittle = Math.abs(evidence) < LEAST_EVIDENCE ||
            Math.abs(confidence) <= LEAST_CONFIDENCE ||
            prior * catalog.products.length < LEAST_PRODUCTS;
        if (tooLittle)
            continue;
        const shown = evidence < 0 ? { ...share, lift: 1 / (1 - evidence) } : share;
        found.push({ ...shown, feature, confidence, evidence });
    }
    return found.sort((a, b) => b.confidence - a.confidence);
};

export { affinities as a, struckFact as b, evidence as e, shrunkShare as s };
