import { f as featureName, s as scoreOf } from './score-of-BDrY-W8r.js';
import { d as decayed, D as DAY_MS } from './decayed-C64tHvEY.js';
import { i as interests, A as ANSWER_HALF_LIFE_DAYS, E as EXPOSURE_MEMORY_MS } from './index-Dy-Z6SQP.js';

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
    for (const [id, weight] of interests(profile, now)) {
        const ordinal = catalog.ordinalOf.get(id);
        if (ordinal === undefined)
            continue;
        const end = catalog.featureStart[ordinal + 1] ?? 0;
        for (let at = catalog.featureStart[ordinal] ?? 0; at < end; at += 1) {
            count(catalog.featureOf[at] ?? 0, weight);
        }
    }
    for (const [key, sum] of profile.evidence.facets) {
        const weight = decayed(sum.weight, sum.at, now, ANSWER_HALF_LIFE_DAYS);
        // A facet is known by its own key, or by the name it is shown under: `category:Breakfast`.
        const known = catalog.featureId.get(key);
        if (known)
            count(known, weight);
        else {
            catalog.features.forEach((_, feature) => {
                if (featureName(catalog, feature) === key)
                    count(feature, weight);
            });
        }
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

const NEW_FOR_MS = 45 * DAY_MS;
/** What a card needs of a product. */
const shownProduct = (product) => {
    const { id, title, link, imageLink, brand, price, salePrice, currency } = product;
    return { id, title, link, imageLink, brand, price, salePrice, currency };
};
/** All that went into the score of a candidate: its strategy's parts and what variety took. */
const contributionsOf = (proposal, ordinal, variety) => {
    const parts = proposal.parts(ordinal);
    return variety === 0 ? parts : [...parts, { name: 'variety', value: variety }];
};
/** A chosen candidate as a card. */
const shelfItem = (catalog, proposal, { ordinal, variety }, now) => {
    const product = catalog.products[ordinal];
    const contributions = contributionsOf(proposal, ordinal, variety);
    const isNew = product.addedAt !== undefined && now - product.addedAt < NEW_FOR_MS;
    const badge = product.salePrice !== undefined ? 'discounted' : isNew ? 'new' : undefined;
    return {
        product: shownProduct(product),
        score: scoreOf(contributions),
        contributions,
        because: proposal.because(ordinal),
        ...(badge && { badge }),
    };
};

/** Shown and passed over this often within two weeks: enough. */
const MOST_IGNORED = 6;
/** The keys of the entries that pass. */
const keysWhere = (entries, passes) => [...entries].flatMap(([key, value]) => (passes(value) ? key : []));
const guards = [
    { id: 'current', find: ({ current }) => [current] },
    { id: 'on-page', find: ({ onPage }) => onPage },
    { id: 'out-of-stock', find: ({ catalog }) => catalog.outOfStock },
    { id: 'in-cart', find: ({ profile }) => profile.cart.items.keys() },
    {
        id: 'owned',
        find: ({ catalog, profile }) => profile.ledger.orders
            .flatMap(({ lines }) => lines.map(({ id }) => catalog.ordinalOf.get(id) ?? -1))
            .filter((ordinal) => !catalog.products[ordinal]?.replenishable),
    },
    {
        id: 'disliked',
        find: ({ profile }) => keysWhere(profile.evidence.items, ({ disliked }) => disliked),
    },
    {
        id: 'seen-too-often',
        find: ({ profile, now }) => keysWhere(profile.exposure, ({ ignored, at }) => ignored >= MOST_IGNORED && now - at < EXPOSURE_MEMORY_MS),
    },
];
/** Which guards stand in front of each product, as bits in the order of `guards`. */
const guardMask = (context) => {
    const mask = new Uint8Array(context.catalog.products.length);
    guards.forEach((guard, bit) => {
        for (const found of guard.find(context)) {
            const ordinal = typeof found === 'string' ? context.catalog.ordinalOf.get(found) : found;
            // A product that is not in the catalogue needs no guard: a typed array ignores what lies outside it.
            const at = ordinal ?? -1;
            mask[at] = (mask[at] ?? 0) | (1 << bit);
        }
    });
    return mask;
};
/** The bits that still count where a strategy allows some guards to be passed. */
const guardBits = (allows) => guards.reduce((bits, guard, bit) => (allows.includes(guard.id) ? bits : bits | (1 << bit)), 0);
/** The first guard among these bits, by name. */
const guardNamed = (bits) => guards.find((_, bit) => bits & (1 << bit))?.id;

/** Fewer products than this do not make a shelf. */
const LEAST_ITEMS = 4;
const MOST_ITEMS = 12;
const DEFAULT_LIMIT = 8;
/** More shelves than this on one page are noise (law 1). */
const MOST_SHELVES = 3;
/** What fills a placement that names nothing, and what comes after what it names. */
const ANYTHING = ['picked', 'new', 'discounted', 'assortment'];
/** What a placement is for when its owner does not say, by the words in its name. */
const PLANS = [
    [/alternativ|similar/, 'similar'],
    [/goes-with|cart|basket/, 'goes-with'],
    [/resume/, 'resume', 'recently-viewed'],
    [/recent/, 'recently-viewed'],
    [/new/, 'new'],
    [/discount|sale/, 'discounted'],
];
/** The strategies of a placement by its name; one that names nothing gets what is picked for the visitor. */
const plannedStrategies = (id) => {
    const [, ...named] = PLANS.find(([name]) => name.test(id)) ?? [];
    return [...named, ...ANYTHING];
};
/** A placement with its gaps filled. */
const placement = (id, { strategies, limit, heading } = {}) => ({
    id,
    strategies: strategies?.length ? strategies : plannedStrategies(id),
    limit: Math.min(MOST_ITEMS, Math.max(LEAST_ITEMS, limit || DEFAULT_LIMIT)),
    ...(heading && { heading }),
});

/** Each further product of the same category or brand gives up this part of the best score. */
const SAME_CATEGORY = 0.03;
const SAME_BRAND = 0.12;
/**
 * Chooses `limit` candidates one by one, each time the best after a penalty for what is already chosen
 * (maximal marginal relevance, with category and brand as the likeness). Order among equals is kept.
 */
const vary = ({ candidates }, { leafOf, brandOf }, limit) => {
    const scale = Math.max(0, candidates[0]?.score ?? 0);
    /** How often each category and each brand was chosen; feature ids tell them apart. */
    const chosenWith = new Map();
    const left = [...candidates];
    const chosen = [];
    const times = (feature) => chosenWith.get(feature || -1) ?? 0;
    const penalty = ({ ordinal }) => -scale * (SAME_CATEGORY * times(leafOf[ordinal]) + SAME_BRAND * times(brandOf[ordinal]));
    const takeBest = () => {
        let best = -1;
        let most = Number.NEGATIVE_INFINITY;
        left.forEach((candidate, at) => {
            const score = candidate.score + penalty(candidate);
            if (score > most)
                [best, most] = [at, score];
        });
        return best < 0 ? undefined : left.splice(best, 1)[0];
    };
    for (let next = takeBest(); next && chosen.length < limit; next = takeBest()) {
        const variety = penalty(next) || 0;
        chosen.push({ ...next, score: next.score + variety, variety });
        for (const feature of [leafOf[next.ordinal], brandOf[next.ordinal]]) {
            if (feature)
                chosenWith.set(feature, times(feature) + 1);
        }
    }
    return chosen;
};

/** Candidates asked for per product shown: room for variety. */
const POOL = 5;
/** Under quiet (the visitor found things hard) a page has this many shelves. */
const SHELVES_WHEN_QUIET = 1;
/**
 * Decides every shelf of a page at once: first come, first served, no product twice, three shelves at most.
 * Each placement tries its strategies in turn until one can fill it.
 */
const decideShelves = (input) => {
    const { catalog, profile, now, placements } = input;
    const tastes = affinities(profile, catalog, now);
    const current = input.current === undefined ? undefined : catalog.ordinalOf.get(input.current);
    const onPage = new Set();
    const most = now < profile.attention.quietUntil ? SHELVES_WHEN_QUIET : MOST_SHELVES;
    const fixed = input.fixed ?? [];
    for (const { product } of fixed.flatMap(({ items }) => items)) {
        const ordinal = catalog.ordinalOf.get(product.id);
        if (ordinal !== undefined)
            onPage.add(ordinal);
    }
    let shelves = fixed.length;
    return placements.map((placement) => {
        const attempts = [];
        const stays = fixed.find((shelf) => shelf.placement === placement.id);
        if (stays)
            return { placement, decision: stays, attempts };
        if (shelves >= most)
            return { placement, decision: undefined, attempts };
        const mask = guardMask({ catalog, profile, now, current, onPage });
        for (const id of placement.strategies) {
            const strategy = input.strategies.find((one) => one.id === id);
            if (!strategy)
                continue;
            const bits = guardBits(strategy.allows);
            const context = {
                catalog,
                profile,
                tastes,
                now,
                current,
                blocked: (ordinal) => mask[ordinal] & bits,
                pool: placement.limit * POOL,
            };
            const proposal = strategy.propose(context);
            const chosen = proposal ? vary(proposal, catalog, placement.limit) : [];
            attempts.push({ strategy, proposal, chosen, mask, bits, context });
            if (!proposal || chosen.length < LEAST_ITEMS)
                continue;
            shelves += 1;
            for (const { ordinal } of chosen)
                onPage.add(ordinal);
            const decision = {
                kind: 'shelf',
                placement: placement.id,
                strategy: strategy.id,
                heading: placement.heading
                    ? { id: 'own', values: { heading: placement.heading } }
                    : proposal.heading,
                because: proposal.reason,
                items: chosen.map((candidate) => shelfItem(catalog, proposal, candidate, now)),
            };
            return { placement, decision, attempts };
        }
        return { placement, decision: undefined, attempts };
    });
};

export { LEAST_ITEMS as L, affinities as a, shownProduct as b, guardNamed as c, decideShelves as d, guards as g, placement as p, shrunkShare as s };
