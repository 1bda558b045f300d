import { readFile } from 'node:fs/promises';
import { t as topCandidates, H as HISTORY, s as scoreNext, f as fillIn, n as newestDistinct, b as byPopularity, j as judgeMoments, a as judge, c as sequences, d as sayFault, o as openDuckdbEngine, e as openProgress, g as openLog, k as kindOf, l as layModel, p as popularityOf, h as contestants, r as reportText, i as tryOut, m as makeModel, M as ModelFault } from './evaluation-report-Cgrvdvj9.js';
import { d as decayed, D as DAY_MS } from './decayed-BmS0RYHL.js';
import { c as currentPrice } from './other-feeds-D_RVCUYv.js';
import 'node:os';
import 'node:path';
import './load-duckdb-CPH1DzFk.js';
import './own-D6HXLga1.js';
import './open-bar-CnOrQEAb.js';
import 'cli-progress';
import 'node:zlib';

/** The name of a feature as a contribution: `category:Breakfast`, `brand:Nane`, `attribute:cotton`. */
const featureName = (catalog, feature) => {
    const { kind, value } = catalog.features[feature] ?? { kind: '', value: '' };
    return `${kind.replace(/[0-9]+$|\..*$/, '')}:${value.slice(value.lastIndexOf('/') + 1)}`;
};

/** The value of the fact of this kind that an event strikes out; nothing where it strikes out something else. */
const struckFact = ({ name, data: { fact } }, kind) => name === 'strike' && fact?.startsWith(`${kind}:`) ? fact.slice(kind.length + 1) : undefined;

/** Adds `weight` given at `at`; an event that comes late is decayed to the sum's own moment. */
const addDecaying = (sum, weight, at, halfLifeDays) => {
    const latest = Math.max(sum.at, at);
    sum.weight =
        decayed(sum.weight, sum.at, latest, halfLifeDays) + decayed(weight, at, latest, halfLifeDays);
    sum.at = latest;
};

/**
 * Keeps a map at `most` entries and makes `key` the last touched: the longest untouched goes first, except what
 * `stays`.
 */
const touch = (map, key, most, make, stays = () => false) => {
    const value = map.get(key) ?? make();
    map.delete(key);
    map.set(key, value);
    if (map.size > most) {
        for (const [oldest, one] of map) {
            if (stays(one))
                continue;
            map.delete(oldest);
            break;
        }
    }
    return value;
};

const MOST_MARKS = 500;
/** True where the visitor said so, or bought it while shopping for somebody else. */
const isGift = (gifts, fact) => gifts.get(fact)?.on === true;
/** What was meant for somebody else. The last word counts, by its own date. */
const gifts = {
    apply(draft, { name, at, data, forSomeoneElse }) {
        const { fact, transaction_id: order, items } = data;
        const mark = (key, on) => {
            const known = touch(draft, key, MOST_MARKS, () => ({ on, at }));
            if (at >= known.at)
                draft.set(key, { on, at });
        };
        if (name === 'strike' && fact)
            draft.delete(fact);
        else if (name === 'gift' && fact)
            mark(fact, data.method !== 'undo');
        else if (name === 'purchase' && forSomeoneElse && items?.length) {
            const key = `order:${order}`;
            if (order && !draft.has(key))
                mark(key, true);
        }
    },
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
const MOST_ITEMS$1 = 500;
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
            const item = touch(items, item_id, MOST_ITEMS$1, newItem, ({ disliked }) => disliked);
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

/**
 * Nobody we know yet. It lies apart from the facets that fold, so that the first shelf of a stranger need not wait for
 * them.
 */
const emptyProfile = () => ({
    visits: {
        count: 0,
        events: 0,
        firstAt: 0,
        startedAt: 0,
        lastAt: 0,
        previousEndedAt: 0,
        pages: 0,
        medium: '',
        source: '',
        viewed: [],
        viewedBefore: [],
    },
    evidence: { items: new Map(), facets: new Map() },
    cart: { items: new Map(), changedAt: 0, orders: [] },
    ledger: { orders: [], returned: [] },
    exposure: new Map(),
    attention: { messages: new Map(), questionsAt: [], lastShownAt: 0, quietUntil: 0 },
    searches: [],
    identity: { userId: '' },
    struck: new Map(),
    gifts: new Map(),
    preferences: new Map(),
    errands: [],
    notes: new Map(),
    trials: { lastAt: 0, open: new Map(), arms: new Map() },
    seenOffers: new Map(),
});

/** A low answer buys this much quiet. */
const QUIET_AFTER_LOW_ANSWER_MS = 30 * DAY_MS;
/** 1 and 2 of 5 are low. */
const HIGHEST_LOW_VALUE = 2;
/** How we have been using the visitor's attention, and what they answered to it. */
const attention = {
    apply(draft, { name, at, data }) {
        const id = name === 'answer' ? data.question : data.message;
        if (!id)
            return;
        const history = draft.messages.get(id) ?? {
            shownAt: 0,
            dismissedAt: 0,
            dismissals: 0,
            answeredAt: 0,
        };
        draft.messages.set(id, history);
        if (name === 'message_view') {
            history.shownAt = Math.max(history.shownAt, at);
            draft.lastShownAt = Math.max(draft.lastShownAt, at);
            if (data.method === 'question') {
                draft.questionsAt = [...draft.questionsAt, at].sort((a, b) => a - b).slice(-12);
            }
        }
        else if (name === 'message_dismiss') {
            history.dismissedAt = Math.max(history.dismissedAt, at);
            // "Never" counts as two: it is what two dismissals in a row mean.
            history.dismissals += data.method === 'never' ? 2 : 1;
        }
        else if (name === 'message_click' || name === 'answer') {
            history.dismissals = 0;
            history.answeredAt = Math.max(history.answeredAt, at);
            const low = data.value !== undefined && data.value <= HIGHEST_LOW_VALUE;
            if (name === 'answer' && low) {
                draft.quietUntil = Math.max(draft.quietUntil, at + QUIET_AFTER_LOW_ANSWER_MS);
            }
        }
    },
};

/** What lies in the cart, as far as the page has told, in the order in which it was told. */
const cart = {
    apply(draft, event) {
        const { name, at, data } = event;
        draft.items.delete(struckFact(event, 'item') ?? '');
        const step = name === 'add_to_cart' ? 1 : name === 'remove_from_cart' ? -1 : 0;
        if (name === 'purchase') {
            const order = data.transaction_id ?? '';
            // An order of the shop's own records is older than the cart.
            if (draft.orders.includes(order) || at < draft.changedAt)
                return;
            draft.orders = [...draft.orders, order].slice(-20);
            draft.items.clear();
        }
        else if (step !== 0 || (name === 'view_cart' && data.items)) {
            if (step === 0)
                draft.items.clear();
            for (const { item_id, quantity = 1 } of data.items ?? []) {
                const pieces = (draft.items.get(item_id) ?? 0) + (step || 1) * quantity;
                if (pieces > 0)
                    draft.items.set(item_id, pieces);
                else
                    draft.items.delete(item_id);
            }
        }
        else
            return;
        draft.changedAt = at;
    },
};

/** A pause this long ends a visit (GA4's session timeout). */
const VISIT_GAP_MS = 30 * 60_000;

const MOST_ERRANDS = 30;
/** The errand that something at this moment belongs to. */
const errandAt = (errands, at) => errands.find(({ since, until, open }) => at >= since && (open ? at - until <= VISIT_GAP_MS : at < until));
/** When the visitor shopped for somebody else: what they did then says nothing about themselves. */
const errands = {
    apply(draft, { name, at, data: { method } }) {
        const errand = errandAt(draft, at);
        if (errand)
            errand.until = Math.max(errand.until, at);
        if (name !== 'shopping_for')
            return;
        if (errand)
            errand.open = method === 'someone-else';
        else if (method === 'someone-else') {
            draft.push({ since: at, until: at, open: true });
            if (draft.length > MOST_ERRANDS)
                draft.shift();
        }
    },
};

/** A pause this long gives a product that was passed over a new chance. */
const EXPOSURE_MEMORY_MS = 14 * DAY_MS;

const MOST_ITEMS = 300;
/** Counts viewable impressions on our own shelves; any act on the product clears its count. */
const exposure = {
    apply(draft, event) {
        const { name, at, data } = event;
        draft.delete(struckFact(event, 'item') ?? '');
        if (event.forSomeoneElse)
            return;
        const shown = name === 'view_item_list' && data.placement !== undefined;
        const acted = name === 'select_item' || name === 'view_item' || name === 'add_to_cart';
        if (!shown && !acted)
            return;
        for (const { item_id } of data.items ?? []) {
            if (acted) {
                draft.delete(item_id);
                continue;
            }
            const seen = touch(draft, item_id, MOST_ITEMS, () => ({ ignored: 0, at }));
            if (at - seen.at > EXPOSURE_MEMORY_MS)
                seen.ignored = 0;
            seen.ignored += 1;
            seen.at = Math.max(seen.at, at);
        }
    },
};

/** The id the shop gave at login, until logout. */
const identity = {
    apply(draft, { name, data }) {
        if (name === 'login')
            draft.userId = data.user_id ?? '';
        if (name === 'logout')
            draft.userId = '';
    },
};

/** The very order where it does not hold the product. */
const withoutLine = (order, item) => order.lines.some(({ id }) => id === item)
    ? { ...order, lines: order.lines.filter(({ id }) => id !== item) }
    : order;
/** What was bought, when, at which price. The same order counts once; what came back is taken out. */
const ledger = {
    apply(draft, event) {
        const { name, at, data } = event;
        const struckItem = struckFact(event, 'item');
        const struckOrder = struckFact(event, 'order');
        if (struckItem !== undefined || struckOrder !== undefined) {
            draft.returned = draft.returned.filter((one) => one !== struckOrder);
            draft.orders = draft.orders
                .filter((order) => order.id !== struckOrder)
                .map((order) => withoutLine(order, struckItem))
                .filter(({ lines }) => lines.length > 0);
        }
        const id = data.transaction_id;
        if (!id)
            return;
        const known = draft.orders.find((order) => order.id === id);
        if (name === 'purchase' && data.items?.length && !known && !draft.returned.includes(id)) {
            const lines = data.items.map(({ item_id, quantity = 1, price }) => ({
                id: item_id,
                quantity,
                ...(price !== undefined && { price }),
            }));
            const { currency, value } = data;
            const order = {
                id,
                at,
                lines,
                ...(currency !== undefined && { currency }),
                ...(value !== undefined && { value }),
            };
            draft.orders = [...draft.orders, order].sort((a, b) => a.at - b.at).slice(-300);
        }
        if (name === 'refund' && known) {
            // Without items the whole order came back; an item without a quantity came back whole.
            const kept = ({ id: line, quantity }) => {
                const item = data.items?.find(({ item_id }) => item_id === line);
                return data.items && !item ? quantity : quantity - (item?.quantity ?? quantity);
            };
            let { refunded = 0 } = known;
            const lines = known.lines
                .map((line) => {
                const left = Math.max(0, kept(line));
                refunded += (line.quantity - left) * (line.price ?? 0);
                return { ...line, quantity: left };
            })
                .filter(({ quantity }) => quantity > 0);
            draft.orders = draft.orders
                .map((order) => order === known ? { ...order, lines, ...(refunded > 0 && { refunded }) } : order)
                .filter((order) => order.lines.length > 0);
            if (lines.length === 0)
                draft.returned = [...draft.returned, id].slice(-300);
        }
    },
};

const NOTED = /^(note|answer|review|referral|join_group|page_view|begin_checkout|add_to_wishlist)$/;
const MOST_NOTES = 300;
/**
 * What has no facet of its own, kept as it was told last, by its own date. What it means is worked out where somebody
 * asks, so that a page that only shows shelves loads no more than this.
 */
const notes = {
    apply(draft, { name, at, data: { items: _, search_term: __, ...told } }) {
        const { fact = '', question, page_type } = told;
        if (name === 'strike')
            draft.delete(fact);
        if (!NOTED.test(name))
            return;
        const about = question ?? page_type;
        const key = fact || (about ? `${name}:${about}` : name);
        const known = touch(draft, key, MOST_NOTES, () => ({ at }));
        if (at >= known.at)
            draft.set(key, { ...told, at });
    },
};

const MOST_PREFERENCES = 100;
/** What the visitor asked for more or less of, by facet. The last word counts, by its own date. */
const preferences = {
    apply(draft, event) {
        const { name, at, data } = event;
        draft.delete(struckFact(event, 'facet') ?? '');
        if (name !== 'prefer' || !data.facet)
            return;
        const { facet, method } = data;
        const toward = method === 'more' ? 1 : method === 'less' ? -1 : 0;
        const known = touch(draft, facet, MOST_PREFERENCES, () => ({ toward, at }));
        if (at >= known.at)
            draft.set(facet, { toward, at });
    },
};

const MOST_SEARCHES = 30;
/** What was searched for, newest last; a search with 0 results is an unmet need. */
const searches = {
    apply(draft, event) {
        const { name, at, data } = event;
        const { search_term: term, results } = data;
        const struck = struckFact(event, 'search');
        if (struck !== undefined) {
            const kept = draft.filter((one) => one.term.toLowerCase() !== struck);
            draft.splice(0, draft.length, ...kept);
        }
        if (name !== 'search' || !term || event.forSomeoneElse)
            return;
        draft.push({ term, at, ...(results !== undefined && { results }) });
        draft.sort((a, b) => a.at - b.at);
        if (draft.length > MOST_SEARCHES)
            draft.shift();
    },
};

/** Who has looked at more has forgotten what the first ones cost. */
const MOST_OFFERS = 300;
/** Of two looks within one millisecond the one that gives us less to say counts: in stock, and the lower price. */
const saysLess = (offer, known) => !offer.soldOut === !known.soldOut
    ? (offer.price ?? 0) < (known.price ?? 0)
    : known.soldOut === true;
/**
 * Prices and stock as the visitor saw them, so that a lower price and what is back can be told. A look is the page of
 * a product, or the time that was spent there; what shelves and lists show in passing is none.
 */
const seenOffers = {
    apply(draft, event) {
        const { name, at, data } = event;
        draft.delete(struckFact(event, 'item') ?? '');
        if (event.forSomeoneElse || (name !== 'view_item' && name !== 'user_engagement'))
            return;
        const { currency, items } = data;
        for (const { item_id, price = 0, availability } of items ?? []) {
            const soldOut = availability === 'out_of_stock';
            if (!(price > 0) && !soldOut)
                continue;
            const offer = {
                at,
                ...(price > 0 && { price }),
                ...(price > 0 && currency && { currency }),
                ...(soldOut && { soldOut }),
            };
            const known = touch(draft, item_id, MOST_OFFERS, () => offer);
            // The time spent on a page names no currency: it is the one of the look before.
            if (at > known.at || (at === known.at && saysLess(offer, known)))
                draft.set(item_id, { ...(known.currency && { currency: known.currency }), ...offer });
        }
    },
};

/** Nobody strikes out so many by hand; they are remembered so that a late event does not bring one back. */
const MOST_STRUCK = 500;
/** What the visitor struck out, kept so that it stays out whenever and however often it is told. */
const struck = {
    apply(draft, { name, at, data: { fact } }) {
        if (name !== 'strike' || !fact)
            return;
        const until = Math.max(touch(draft, fact, MOST_STRUCK, () => at), at);
        draft.set(fact, until);
    },
};

const MOST_PLACEMENTS = 20;
const MOST_ARMS = 20;
/** From here on the past counts half, so that what a visitor likes may change. */
const MOST_SHOWN = 200;
const add = ({ arms }, placement, arm, more) => {
    const counts = touch(arms, placement, MOST_PLACEMENTS, () => new Map());
    const { shown, rewarded } = touch(counts, arm, MOST_ARMS, () => ({ shown: 0, rewarded: 0 }));
    const scale = shown >= MOST_SHOWN && more.shown > 0 ? 0.5 : 1;
    counts.set(arm, {
        shown: shown * scale + more.shown,
        rewarded: rewarded * scale + more.rewarded,
    });
};
/** What shows that the visitor goes on to buy, with a shelf's help or without. */
const GOES_ON = /^(add_to_cart|purchase)$/;
/** A product of a shelf was chosen, or a category of a row. */
const CLICK = /^(select_item|filter)$/;
/**
 * Counts trials and their rewards. A trial is one visit at one placement, from the moment at which something was chosen
 * for it. It is rewarded once, when something is put into the cart or bought later in the visit, wherever it was found;
 * that is the same for every arm, and all that `nothing` can earn. A shelf is rewarded for a click on it, too. Whoever
 * wants to count differently has every choice with its propensity in the log.
 */
const trials = {
    apply(draft, { name, at, data: { placement, strategy, propensity } }) {
        // History that comes late belongs to no visit on this device; see `visits`.
        if (at < draft.lastAt && name !== 'page_view')
            return;
        if (Math.abs(at - draft.lastAt) > VISIT_GAP_MS)
            draft.open.clear();
        draft.lastAt = at;
        if (name === 'trial' && placement && strategy && !draft.open.has(placement)) {
            touch(draft.open, placement, MOST_PLACEMENTS, () => ({
                arm: strategy,
                propensity: propensity ?? 0,
                rewarded: false,
            }));
            add(draft, placement, strategy, { shown: 1, rewarded: 0 });
        }
        for (const [place, trial] of draft.open) {
            const clicked = CLICK.test(name) && placement === place && strategy === trial.arm;
            if (trial.rewarded || !(clicked || GOES_ON.test(name)))
                continue;
            trial.rewarded = true;
            add(draft, place, trial.arm, { shown: 0, rewarded: 1 });
        }
    },
};

/** How often and when the visitor was here; visits are cut where nothing happened for half an hour. */
const visits = {
    apply(draft, event) {
        const { name, at, data } = event;
        const struck = struckFact(event, 'item');
        if (struck !== undefined) {
            draft.viewed = draft.viewed.filter((id) => id !== struck);
            draft.viewedBefore = draft.viewedBefore.filter((id) => id !== struck);
        }
        draft.events += 1;
        if (draft.firstAt === 0 || at < draft.firstAt)
            draft.firstAt = at;
        // History handed in later belongs to no visit on this device. A page that is opened is no history: if it lies
        // before the last event, that one was told under a wrong clock.
        if (at < draft.lastAt && name !== 'page_view')
            return;
        if (draft.count === 0 || Math.abs(at - draft.lastAt) > VISIT_GAP_MS) {
            draft.count += 1;
            draft.previousEndedAt = draft.lastAt;
            draft.startedAt = at;
            draft.pages = 0;
            draft.medium = name === 'page_view' ? (data.medium ?? '') : '';
            draft.source = name === 'page_view' ? (data.source ?? '') : '';
            draft.viewedBefore = draft.viewed;
            draft.viewed = [];
        }
        draft.lastAt = at;
        if (name === 'page_view')
            draft.pages += 1;
        if (name === 'view_item' && !event.forSomeoneElse) {
            for (const { item_id } of data.items ?? []) {
                draft.viewed = [...draft.viewed.filter((id) => id !== item_id), item_id].slice(-20);
            }
        }
    },
};

/** What is left of an event from which everything that can tell was struck out. */
const NOTHING = {};
/**
 * An event without what was struck out of it, or the very event. An order and a single event stay out for good; a
 * product, a facet and a search may be told of anew, by what happens after they were struck out.
 */
const withoutStruck = (struck, event) => {
    const { id, at, name, data } = event;
    if (struck.size === 0 || name === 'strike')
        return event;
    if (struck.has(`event:${id}`))
        return { id, at, name: 'strike', data: NOTHING };
    const { items, facet, fact, search_term: term, transaction_id: order } = data;
    const gone = (one) => {
        const until = struck.get(one);
        return until !== undefined && (until >= at || one.startsWith('order:'));
    };
    let left = data;
    if (items?.some(({ item_id }) => gone(`item:${item_id}`))) {
        left = { ...left, items: items.filter(({ item_id }) => !gone(`item:${item_id}`)) };
    }
    if (term && gone(`search:${term.toLowerCase()}`)) {
        const { search_term: _, results: __, ...rest } = left;
        left = rest;
    }
    if (facet && gone(`facet:${facet}`)) {
        const { facet: _, answer: __, ...rest } = left;
        left = rest;
    }
    // That an order was placed emptied the cart; its number keeps a thank-you page from doing it again.
    if (order && gone(`order:${order}`)) {
        const { transaction_id: _, ...rest } = left;
        const isOrder = name === 'purchase' || name === 'refund';
        left = isOrder ? { transaction_id: order } : rest;
    }
    if ((name === 'gift' || name === 'note') && fact && gone(fact))
        left = NOTHING;
    return left === data ? event : { id, at, name, data: left };
};

/** Everything the profile knows, each folded by itself from the same events. */
const facets = {
    visits,
    evidence,
    cart,
    ledger,
    exposure,
    attention,
    searches,
    identity,
    struck,
    gifts,
    preferences,
    errands,
    notes,
    trials,
    seenOffers,
};
const facetIds = Object.keys(facets);
/** An event as it counts for this profile, which knows what was struck out and whom the visit is for. */
const heard = ({ struck, errands }, event) => {
    const left = withoutStruck(struck, event);
    return errandAt(errands, event.at) ? { ...left, forSomeoneElse: true } : left;
};
/** The same for who owns the profile and needs it no more as it was: nothing is copied. */
const foldOnto = (profile, events) => {
    for (const event of events) {
        const left = heard(profile, event);
        for (const id of facetIds)
            facets[id].apply(profile[id], left);
    }
    return { ...profile };
};

/** A smaller shelf keeps no place for what is new. */
const LEAST_TO_KEEP = 8;
/**
 * Of eight places or more the last is for a newcomer that fits, where none has got in by itself: blended scores starve the
 * new.
 * @param newcomers best first.
 */
const keepNewcomer = (newcomers) => (chosen, limit) => {
    const [newcomer] = newcomers;
    const last = chosen[limit - 1];
    const isIn = chosen.some(({ ordinal }) => newcomers.some((one) => one.ordinal === ordinal));
    if (!newcomer || limit < LEAST_TO_KEEP || !last || last.kept || isIn)
        return chosen;
    return [...chosen.slice(0, -1), { ...newcomer, variety: 0, kept: 'newcomer' }];
};

/** Fewer products than this do not make a shelf. */
const LEAST_ITEMS = 4;

/** One place in ten, at the end of them, is kept for products that nobody can have looked at yet. */
const TEN = 10;
/**
 * The list itself: the best scores; a reserved place for the best of what is new; and where they do not suffice, the most
 * wanted products, which say nothing about anybody and score 0.
 */
const pickNext = ({ newFrom, popular }, { ordinals, scores }, { most, blocked }) => {
    const ordinalAt = (at) => ordinals[at];
    const top = (many, passes) => topCandidates(scores, many, (at) => (passes(ordinalAt(at)) ? blocked(ordinalAt(at)) : 1)).map(({ ordinal: at, score }) => ({ ordinal: ordinalAt(at), score }));
    const best = top(most, () => true);
    const fresh = top(Math.floor(most / TEN), (ordinal) => ordinal >= newFrom);
    const has = (list, ordinal) => list.some((one) => one.ordinal === ordinal);
    const missing = fresh.filter(({ ordinal }) => !has(best, ordinal));
    const picked = [...best.slice(0, most - missing.length), ...missing];
    if (picked.length >= most)
        return picked;
    for (const { ordinal } of [...popular('trending'), ...popular('topSellers')]) {
        if (picked.length >= most)
            break;
        if (!blocked(ordinal) && !has(picked, ordinal))
            picked.push({ ordinal, score: 0 });
    }
    return picked;
};

/** A category this sure gives the shelf its name. */
const CORNER_SHARE$1 = 0.4;
const MOST_NAMED = 3;
/** Whether a product has a feature. */
const hasFeature = ({ featureStart, featureOf }, ordinal, feature) => featureOf.subarray(featureStart[ordinal], featureStart[ordinal + 1]).includes(feature);
const valueIn = (name) => name.slice(name.indexOf(':') + 1);
/**
 * The words for what these tastes, the most confident first, have picked.
 * @param viewed ordinals of what was looked at, the newest first.
 */
const pickedWords = (catalog, liked, viewed) => {
    const corner = liked.find(({ feature, mean }) => /^category[1-4]/.test(catalog.features[feature]?.kind ?? '') && mean > CORNER_SHARE$1)?.feature;
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

/** Parts of one name as one: two products may have one title, and two voices may speak of one product. */
const mergedParts = (parts) => {
    const sums = new Map();
    for (const { name, value } of parts)
        sums.set(name, (sums.get(name) ?? 0) + value);
    return [...sums].map(([name, value]) => ({ name, value }));
};

const titleOf = ({ products }, ordinal) => products[ordinal]?.title ?? '';
/** What spoke for a product as named parts: `bought:<title>` for each product that did, and `content`. */
const spokenParts = (catalog, kind, { items, content }) => {
    const parts = mergedParts(items.map(({ ordinal, value }) => ({ name: `${kind}:${titleOf(catalog, ordinal)}`, value })));
    return content > 0 ? [...parts, { name: 'content', value: content }] : parts;
};
/** The product that spoke most, by its title; empty where none did. */
const loudest = (catalog, { items }) => {
    const [first] = [...items].sort((a, b) => b.value - a.value);
    return first ? titleOf(catalog, first.ordinal) : '';
};

/** The words of the voice that spoke most for a product. */
const blendReason = (catalog, { looks, owned, taste }, ordinal) => {
    const { content } = looks.spokenFor(ordinal);
    const together = (voice) => ({
        id: `because.${voice.kind}-together`,
        values: { product: loudest(catalog, voice.spokenFor(ordinal)) },
    });
    const reasons = [
        [looks.scoreOf(ordinal) - content, together(looks)],
        [content, { id: 'because.alike' }],
        [owned.scoreOf(ordinal), together(owned)],
        [taste.scoreOf(ordinal), tasteReason(taste.parts(ordinal))],
    ];
    return reasons.reduce((most, one) => (one[0] > most[0] ? one : most))[1];
};

/** The products looked at and not refused, the last one first. */
const lastViewed = ({ items }, { ordinalOf }) => [...items]
    .filter(([id, { lastViewAt, disliked }]) => lastViewAt > 0 && !disliked && ordinalOf.has(id))
    .map(([id, { lastViewAt }]) => ({ ordinal: ordinalOf.get(id) ?? 0, at: lastViewAt }))
    .sort((a, b) => b.at - a.at || a.ordinal - b.ordinal);

const KNOWN_FOR_MS$1 = 30 * DAY_MS;
/**
 * What was looked at, the newest first and the product on the page before all: at least the eight that speak, and all that
 * is known so well that it need not be proposed.
 */
const newestLooks = ({ catalog, profile, current, now, }) => {
    const looks = lastViewed(profile.evidence, catalog);
    const known = looks.filter(({ at }) => at > now - KNOWN_FOR_MS$1).length;
    const newest = looks.slice(0, Math.max(HISTORY, known)).map(({ ordinal }) => ordinal);
    return current === undefined ? newest : [...new Set([current, ...newest])];
};

/** What lies in the cart, what was put there last first. */
const inTheCart = ({ catalog: { ordinalOf }, profile: { cart }, }) => [...cart.items.keys()].reverse().flatMap((id) => ordinalOf.get(id) ?? []);

/** What lies in the cart, then what was bought and not given away, the newest first, each once. */
const ownedOrCarted = (context) => {
    const { catalog, profile } = context;
    const bought = profile.ledger.orders
        .filter(({ id }) => !profile.gifts.get(`order:${id}`)?.on)
        .reverse()
        .flatMap(({ lines }) => lines.flatMap(({ id }) => catalog.ordinalOf.get(id) ?? []));
    return [...new Set([...inTheCart(context), ...bought])];
};

/** How much each kind of feature decides: what it is outweighs who made it, and both outweigh its colour. */
const KIND_WEIGHTS = {
    category0: 0.4,
    brand: 0.8,
    price: 0.4,
};
const CATEGORY_WEIGHT = 1;
const OTHER_WEIGHT = 0.3;
const kindWeight = (kind) => KIND_WEIGHTS[kind] ?? (kind.startsWith('category') ? CATEGORY_WEIGHT : OTHER_WEIGHT);
/** One weight a feature: its kind's weight times the logarithm of its lift; 0 where there is no taste. */
const tasteWeights = (catalog, tastes) => {
    const weights = new Float32Array(catalog.features.length);
    for (const { feature, lift } of tastes) {
        weights[feature] = kindWeight(catalog.features[feature]?.kind ?? '') * Math.log(lift);
    }
    return weights;
};

/** The features that spoke for or against a product, by name. */
const featureParts = (catalog, weights, ordinal) => {
    const parts = [];
    const end = catalog.featureStart[ordinal + 1] ?? 0;
    for (let at = catalog.featureStart[ordinal] ?? 0; at < end; at += 1) {
        const feature = catalog.featureOf[at] ?? 0;
        const value = weights[feature] ?? 0;
        if (value !== 0)
            parts.push({ name: featureName(catalog, feature), value });
    }
    return parts;
};

const NEW_FOR_MS = 45 * DAY_MS;
/** Whether a product has come into the shop lately. */
const isNew = (product, now) => product?.addedAt !== undefined && now - product.addedAt < NEW_FOR_MS;

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

/** The score of every product: the sum of the weights of its features. The hot loop of the engine. */
const scoreByFeatures = (catalog, weights) => {
    const { featureStart, featureOf } = catalog;
    const scores = new Float32Array(catalog.products.length);
    let at = 0;
    for (let ordinal = 0; ordinal < scores.length; ordinal += 1) {
        const end = featureStart[ordinal + 1];
        let score = 0;
        for (; at < end; at += 1)
            score += weights[featureOf[at]];
        scores[ordinal] = score;
    }
    return scores;
};

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

const weighted = (parts, weight) => parts.map(({ name, value }) => ({ name, value: value * weight }));
/** What others looked at, or bought, after what this visitor did. */
const voiceOfOthers = ({ catalog }, knowledge, history, kind, weight) => {
    const { ordinals, scores, spokenFor } = scoreNext(knowledge, history, kind);
    const said = new Map(ordinals.map((ordinal, at) => [ordinal, (scores[at] ?? 0) * weight]));
    return {
        kind,
        brings: ordinals,
        spokenFor,
        scoreOf: (ordinal) => said.get(ordinal) ?? 0,
        parts: (ordinal) => weighted(spokenParts(catalog, kind, spokenFor(ordinal)), weight),
    };
};
/** As many page views behind a taste make it half sure, as with `shrunkShare`. */
const HALF_SURE = 5;
/** The visitor's own tastes, which count the more the more was seen of them. */
const voiceOfTaste = ({ catalog, pool }, tastes, isOpen, weight) => {
    const liked = tastes.filter(({ confidence }) => confidence > 0);
    const weights = tasteWeights(catalog, liked.length > 0 ? tastes : []);
    const scores = scoreByFeatures(catalog, weights);
    const best = topCandidates(scores, pool, (ordinal) => Number(!isOpen(ordinal)));
    const evidence = Math.max(0, ...liked.map((taste) => taste.evidence));
    const sure = evidence / (evidence + HALF_SURE);
    const unit = best[0] ? (weight * sure) / best[0].score : 0;
    return {
        brings: best.map(({ ordinal }) => ordinal),
        scoreOf: (ordinal) => (scores[ordinal] ?? 0) * unit,
        parts: (ordinal) => weighted(unit > 0 ? featureParts(catalog, weights, ordinal) : [], unit),
    };
};

/**
 * What a voice counts where it is sure; what others looked at after the newest looks counts 1. Chosen on what was held
 * back of training parts (`birebir evaluate`): tastes at 0.1 gain a little, at 0.3 they cost a toy shop a twentieth of its
 * hits. Somebody with a corner of their own, most of whose interest is in one category, is known better than that.
 */
const TASTE = 0.1;
const TASTE_IN_A_CORNER = 0.3;
const OWNED = 0.3;
/** A corner is one if a third of what is seen first is of it; the rest is what goes with that. */
const SEEN_FIRST = 8;
const CORNER_SHARE = 1 / 3;
/**
 * Picked for you, from all that is known: what others looked at and bought after what this visitor did, what is like it,
 * and the visitor's own tastes. Where that does not suffice, what most visitors wanted fills the last places: it scores 0,
 * and says so. Where nothing is known of others it is the visitor's own tastes, as `pickedForYou` has them.
 */
const blendedForYou = {
    id: 'picked',
    allows: [],
    propose(context) {
        const { catalog, knowledge, tastes, pool, blocked } = context;
        if (!knowledge)
            return pickedForYou.propose(context);
        const history = newestLooks(context);
        const known = new Set(history);
        const isOpen = (ordinal) => !known.has(ordinal) && !blocked(ordinal);
        // Of a shop that gave its orders alone it is known what goes with what was looked at, but not what is looked at next.
        const kind = knowledge.tells('viewed') ? 'viewed' : 'bought';
        const looks = voiceOfOthers(context, knowledge, history, kind, 1);
        const alone = { ...knowledge, contentWeight: 0 };
        const owned = voiceOfOthers(context, alone, ownedOrCarted(context), 'bought', OWNED);
        const liked = tastes.filter(({ confidence }) => confidence > 0);
        const { corner, heading, reason } = pickedWords(catalog, liked, history);
        const counts = corner === undefined ? TASTE : TASTE_IN_A_CORNER;
        const taste = voiceOfTaste(context, tastes, isOpen, counts);
        const voices = [looks, owned, taste];
        const ordinals = [...new Set(voices.flatMap(({ brings }) => brings))];
        const scores = Float32Array.from(ordinals, (ordinal) => voices.reduce((sum, voice) => sum + voice.scoreOf(ordinal), 0));
        const spoken = new Set(ordinals);
        const filling = (list) => knowledge
            .popular(list)
            .filter(({ ordinal }) => !spoken.has(ordinal) && taste.scoreOf(ordinal) >= 0);
        const picked = pickNext({ ...knowledge, popular: filling }, { ordinals, scores }, { most: pool, blocked: (ordinal) => Number(!isOpen(ordinal)) });
        const meant = picked.filter(({ score }) => score > 0);
        if (meant.length === 0)
            return undefined;
        const first = meant.slice(0, SEEN_FIRST);
        const isCorner = corner !== undefined &&
            first.filter(({ ordinal }) => hasFeature(catalog, ordinal, corner)).length >=
                first.length * CORNER_SHARE;
        return {
            candidates: meant.length < LEAST_ITEMS ? meant : picked,
            keep: keepNewcomer(meant.filter(({ ordinal }) => ordinal >= knowledge.newFrom)),
            parts: (ordinal) => spoken.has(ordinal) ? mergedParts(voices.flatMap((voice) => voice.parts(ordinal))) : [],
            because: (ordinal) => spoken.has(ordinal)
                ? blendReason(catalog, { looks, owned, taste }, ordinal)
                : { id: 'because.filler' },
            heading: isCorner ? heading : { id: 'shelf.picked' },
            reason,
        };
    },
};

/**
 * A proposal from pairs alone: a shelf that says "bought together" shows what was, and likeness does not count. Each
 * product names the one that spoke most for it. Words are `shelf.<id>` and `because.<id>`.
 */
const fromPairs = (id, { catalog, knowledge, pool, blocked }, { kind, about, leavesOut = () => false }) => {
    if (!knowledge?.tells(kind) || about.length === 0)
        return undefined;
    const { ordinals, scores, spokenFor } = scoreNext({ ...knowledge, contentWeight: 0 }, about, kind);
    const at = (row) => ordinals[row];
    const candidates = topCandidates(scores, pool, (row) => blocked(at(row)) || Number(leavesOut(at(row)))).map(({ ordinal: row, score }) => ({ ordinal: at(row), score }));
    const [best] = candidates;
    if (!best)
        return undefined;
    const because = (ordinal) => ({
        id: `because.${id}`,
        values: { product: loudest(catalog, spokenFor(ordinal)) },
    });
    return {
        candidates,
        parts: (ordinal) => spokenParts(catalog, kind, spokenFor(ordinal)),
        because,
        heading: { id: `shelf.${id}` },
        reason: because(best.ordinal),
    };
};

/**
 * What was bought together with the product on the page, or with what lies in the cart. What is of the product's own kind is
 * an alternative and left to another shelf, unless hardly anything else is bought with it, as in a shop of books.
 */
const boughtTogether = {
    id: 'bought-together',
    allows: [],
    ofThePage: true,
    sells: true,
    propose(context) {
        const { current, catalog } = context;
        if (current === undefined)
            return fromPairs('bought-together', context, { kind: 'bought', about: inTheCart(context) });
        const asked = { kind: 'bought', about: [current] };
        const kin = catalog.leafOf[current] || -1;
        const others = fromPairs('bought-together', context, {
            ...asked,
            leavesOut: (ordinal) => catalog.leafOf[ordinal] === kin,
        });
        return others && others.candidates.length >= LEAST_ITEMS
            ? others
            : fromPairs('bought-together', context, asked);
    },
};

/** What others bought with what lies in the cart, of other kinds than lie there: who has a kettle needs no second one. */
const completeTheCart = {
    id: 'complete-the-cart',
    allows: [],
    sells: true,
    ofThePage: true,
    propose(context) {
        const { leafOf } = context.catalog;
        const about = inTheCart(context);
        const kinds = new Set(about.map((ordinal) => leafOf[ordinal]).filter(Boolean));
        return fromPairs('complete-the-cart', context, {
            kind: 'bought',
            about,
            leavesOut: (ordinal) => kinds.has(leafOf[ordinal]),
        });
    },
};

/** A score is the sum of its named contributions, and nothing else. */
const scoreOf = (contributions) => contributions.reduce((total, { value }) => total + value, 0);

/**
 * A proposal from a list: guarded, scored by its parts, best first, the list's order among equals. Its words are
 * `shelf.<id>` and `because.<id>`.
 */
const propose = (id, { pool, blocked }, listing) => {
    const reason = { id: `because.${id}` };
    const candidates = [];
    for (const ordinal of listing.ordinals) {
        if (ordinal < 0 || blocked(ordinal))
            continue;
        candidates.push({ ordinal, score: scoreOf(listing.parts(ordinal)) });
        if (candidates.length === pool)
            break;
    }
    if (candidates.length === 0)
        return undefined;
    candidates.sort((a, b) => b.score - a.score);
    return { heading: { id: `shelf.${id}` }, reason, because: () => reason, ...listing, candidates };
};

/** How many visitors wanted each product, as the model file lists them. */
const wantedBy = (knowledge, list) => new Map(knowledge.popular(list).map(({ ordinal, count }) => [ordinal, count]));
/** Whether the shop's log told of orders: without any, what is counted is looks. */
const knowsOrders = ({ tells }) => tells('bought') || tells('viewedThenBought');
/** A proposal of what most visitors wanted: what is said is a number of visitors, and nothing about this one. */
const mostWanted = (id, context, wanted, part) => propose(id, context, {
    ordinals: wanted.keys(),
    parts: (ordinal) => [{ name: part, value: wanted.get(ordinal) ?? 0 }],
});

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
/**
 * What brings a shop most: customers times price, where a price counts in full while it is small and ever less beyond
 * what top sellers usually cost: `customers * p * m / (p + m)`, m the median price of the top sellers. Untempered, one
 * dear product that two people bought would stand before what everybody needs.
 */
const mostValuable = {
    id: 'most-valuable',
    allows: [],
    sells: true,
    propose(context) {
        const { catalog, knowledge } = context;
        if (!knowledge || !knowsOrders(knowledge))
            return undefined;
        const sold = [...wantedBy(knowledge, 'topSellers')].flatMap(([ordinal, count]) => {
            const product = catalog.products[ordinal];
            const price = product && currentPrice(product);
            return price ? [{ ordinal, count, price }] : [];
        });
        const usual = median(sold.map(({ price }) => price));
        const worth = sold
            .map(({ ordinal, count, price }) => ({
            ordinal,
            value: (count * price * usual) / (price + usual),
        }))
            .sort((a, b) => b.value - a.value);
        const wanted = new Map(worth.map(({ ordinal, value }) => [ordinal, value]));
        return mostWanted('most-valuable', context, wanted, 'worth');
    },
};

/** What others looked at after what was looked at last; likeness counts beside it, as much as the model says. */
const nextInSession = {
    id: 'next-in-session',
    allows: [],
    ofThePage: true,
    propose(context) {
        const { catalog, knowledge, pool, blocked } = context;
        const history = newestLooks(context);
        if (!knowledge?.tells('viewed') || history.length === 0)
            return undefined;
        const next = scoreNext(knowledge, history);
        const candidates = pickNext({ ...knowledge, popular: () => [] }, next, { most: pool, blocked });
        if (candidates.length === 0)
            return undefined;
        return {
            candidates,
            keep: keepNewcomer(candidates.filter(({ ordinal }) => ordinal >= knowledge.newFrom)),
            parts: (ordinal) => spokenParts(catalog, 'viewed', next.spokenFor(ordinal)),
            because(ordinal) {
                const product = loudest(catalog, next.spokenFor(ordinal));
                return product
                    ? { id: 'because.viewed-together', values: { product } }
                    : { id: 'because.alike' };
            },
            heading: { id: 'shelf.next-in-session' },
            reason: { id: 'because.next-in-session' },
        };
    },
};

/** What most customers bought; where the shop's log knows no orders, what most visitors looked at, and it says so. */
const topSellers = {
    id: 'top-sellers',
    allows: [],
    propose(context) {
        const { knowledge } = context;
        if (!knowledge)
            return undefined;
        const wanted = wantedBy(knowledge, 'topSellers');
        return knowsOrders(knowledge)
            ? mostWanted('top-sellers', context, wanted, 'sold')
            : mostWanted('most-viewed', context, wanted, 'wanted');
    },
};

/** What most visitors wanted in the last week before the model was built. */
const trending = {
    id: 'trending',
    allows: [],
    propose(context) {
        const { knowledge } = context;
        return knowledge && mostWanted('trending', context, wantedBy(knowledge, 'trending'), 'wanted');
    },
};

/** What others bought after they had looked at the product on the page. */
const viewedThenBought = {
    id: 'viewed-then-bought',
    ofThePage: true,
    allows: [],
    propose(context) {
        const { current } = context;
        const about = current === undefined ? [] : [current];
        return fromPairs('viewed-then-bought', context, { kind: 'viewedThenBought', about });
    },
};

/** What others looked at in the visit in which they looked at the product on the page. */
const viewedTogether = {
    id: 'viewed-together',
    ofThePage: true,
    allows: [],
    propose(context) {
        const { current } = context;
        const about = current === undefined ? [] : [current];
        return fromPairs('viewed-together', context, { kind: 'viewed', about });
    },
};

/** Strategies that rest on what customers as a whole have shown: of use where the shop has a model file. */
const strategies = [
    blendedForYou,
    boughtTogether,
    viewedTogether,
    viewedThenBought,
    nextInSession,
    completeTheCart,
    trending,
    topSellers,
    mostValuable,
];

/** The moment at which every trial takes place; so much passes from one act to the next. */
const NOW = Date.UTC(2025, 0, 1);
const STEP_MS = 20_000;
/** Nobody asks for ranks beyond these. */
const POOL = 100;
/** Of a log of looks: the shelves that follow looks. */
const looking = {
    act: 'view_item',
    onPage: true,
    ids: ['viewed-together', 'next-in-session', 'trending', 'top-sellers', 'picked'],
};
/** Of orders: the cart fills up item by item. */
const filling = {
    act: 'add_to_cart',
    onPage: false,
    ids: ['bought-together', 'complete-the-cart', 'top-sellers', 'picked'],
};
/** Of looks that ended in an order. */
const deciding = { act: 'view_item', onPage: true, ids: ['viewed-then-bought'] };
/** The strategies of a page as contestants: each is asked by a visitor who did what the history says, and nothing else. */
const actingStrategies = (catalog, knowledge, { act, onPage, ids }) => {
    const contextOf = (history) => {
        const events = history.map((ordinal, at) => {
            const data = { items: [{ item_id: catalog.products[ordinal]?.id ?? '' }] };
            return { id: `${at}`, at: NOW - at * STEP_MS, name: act, data };
        });
        const profile = foldOnto(emptyProfile(), events.reverse());
        const tastes = affinities(profile, catalog, NOW);
        const current = onPage ? history[0] : undefined;
        return { catalog, profile, tastes, now: NOW, current, knowledge, blocked: () => 0, pool: POOL };
    };
    let last;
    const asked = (history) => {
        if (last?.history !== history)
            last = { history, context: contextOf(history) };
        return last.context;
    };
    const contestant = (strategy) => (history) => {
        const candidates = strategy.propose(asked(history))?.candidates ?? [];
        return {
            ordinals: candidates.map(({ ordinal }) => ordinal),
            scores: Float32Array.from(candidates, ({ score }) => score),
        };
    };
    return Object.fromEntries(strategies
        .filter(({ id }) => ids.includes(id))
        .map((strategy) => [`shelf ${strategy.id}`, contestant(strategy)]));
};

var sql = "-- Looks and orders of the sessions in which something was bought, one row an act.\nselect session_no, kind, item\nfrom acts\nwhere session_no > {{after}} and session_no <= {{sessions}}\n  and session_no in (select session_no from acts where kind = 'buy')\norder by session_no, nth\n";

/** What had been looked at when something was bought, for every purchase that looks came before. */
async function* decisions(engine, part) {
    let session = Number.NaN;
    let looks = [];
    for await (const rows of engine.ask(fillIn(sql, part)))
        for (const row of rows) {
            if (Number(row['session_no']) !== session)
                looks = [];
            session = Number(row['session_no']);
            const item = Number(row['item']);
            if (row['kind'] === 'view')
                looks.push(item);
            else if (looks.length > 0)
                yield { history: newestDistinct(looks), target: item };
        }
}

/** Measures the shelves that rest on orders, on sessions from one to another; nothing where the log tells of none. */
const judgeOrders = async ({ engine, catalog, purchases, views }, knowledge, bought, part) => {
    if (purchases === 0)
        return undefined;
    const size = catalog.products.length;
    const popularity = byPopularity(bought);
    const acting = (trial) => ({
        popularity,
        ...actingStrategies(catalog, knowledge, trial),
    });
    const held = { ...part, kind: 'buy', heldBack: 0 };
    return {
        baskets: await judge(sequences(engine, held), acting(filling), size, 'reveal'),
        decisions: views > 0 ? await judgeMoments(decisions(engine, part), acting(deciding), size) : {},
    };
};

const HELD_BACK = 0.1;
/** How many sessions come before those that are measured on. */
const sessionsBefore = (log, { test, protocol }) => {
    if (protocol === 'leave-one-out')
        return log.sessions;
    return test === undefined ? Math.floor(log.sessions * (1 - HELD_BACK)) : log.trainSessions;
};
/** The given model, or one of the sessions that are not measured on. */
const modelOf = async (log, call, order, onStep) => {
    if (call.model === undefined) {
        const { rhythm, contentWeight } = await tryOut(log, order, (share) => onStep(share / 2));
        const making = { ...order, rhythm, contentWeight };
        const made = await makeModel(log, making, (share) => onStep((1 + share) / 2));
        return { ...made, rhythm, contentWeight };
    }
    try {
        return {
            bytes: new Uint8Array(await readFile(call.model)),
            gzBytes: 0,
            gzPairBytes: 0,
            pairs: 0,
        };
    }
    catch {
        throw new ModelFault(`${call.model} cannot be read; a model file was expected, so nothing was measured.`);
    }
};
const evaluate = async (call) => {
    const { catalog, test, protocol, minVisitors, budget } = call;
    const engine = await openDuckdbEngine();
    const progress = openProgress();
    try {
        progress.step('Reading', 0);
        const log = await openLog(engine, call.log, catalog, test);
        const sessions = sessionsBefore(log, call);
        const making = {
            sessions,
            heldBack: protocol === 'reveal' ? 0 : 2,
            leastVisitors: minVisitors,
            budget,
        };
        const model = await modelOf(log, call, making, (share) => progress.step('Counting', share));
        progress.step('Measuring', 1);
        const held = {
            kind: kindOf(log),
            after: protocol === 'reveal' ? sessions : 0,
            sessions: log.sessions,
            heldBack: 0,
        };
        const knowledge = layModel(model.bytes, log.catalog);
        const popularity = await popularityOf(log, making, held.kind);
        const named = {
            ...contestants(knowledge, popularity),
            ...(log.views > 0 && actingStrategies(log.catalog, knowledge, looking)),
        };
        const verdicts = await judge(sequences(engine, held), named, popularity.length, protocol);
        const orders = protocol === 'reveal'
            ? await judgeOrders(log, knowledge, await popularityOf(log, making, 'buy'), held)
            : undefined;
        progress.close();
        const report = {
            protocol,
            items: log.catalog.products.length,
            ...model,
            bytes: model.bytes.length,
            verdicts,
            ...(orders && { orders }),
        };
        process.stdout.write(call.json ? `${JSON.stringify(report, null, 1)}\n` : reportText(report));
    }
    finally {
        progress.close();
        await engine.close();
    }
};
/** Runs the command; what comes back is its exit code. */
const runEvaluate = (call) => sayFault('The evaluation', () => evaluate(call));

export { runEvaluate };
