import { b as struckFact, t as touch, a as affinities, V as VISIT_GAP_MS, c as errands, g as gifts, d as evidence, e as errandAt } from './errands-BXprTkYi.js';
import { D as DAY_MS } from './decayed-C64tHvEY.js';
import { s as scoreOf } from './score-of-BSwRAnty.js';

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

/** A pause this long gives a product a new chance. */
const EXPOSURE_MEMORY_MS = 14 * DAY_MS;
const MOST_ITEMS$1 = 300;
/** Counts viewable impressions on our own shelves; any act on the product clears its count. */
const exposure = {
    start: () => new Map(),
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
            const seen = touch(draft, item_id, MOST_ITEMS$1, () => ({ ignored: 0, at }));
            if (at - seen.at > EXPOSURE_MEMORY_MS)
                seen.ignored = 0;
            seen.ignored += 1;
            seen.at = Math.max(seen.at, at);
        }
    },
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
                facts: input.facts,
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

/** A low answer buys this much quiet. */
const QUIET_AFTER_LOW_ANSWER_MS = 30 * DAY_MS;
/** 1 and 2 of 5 are low. */
const HIGHEST_LOW_VALUE = 2;
/** How we have been using the visitor's attention, and what they answered to it. */
const attention = {
    start: () => ({ messages: new Map(), questionsAt: [], lastShownAt: 0, quietUntil: 0 }),
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
    start: () => ({ items: new Map(), changedAt: 0, orders: [] }),
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

/** The id the shop gave at login, until logout. */
const identity = {
    start: () => ({ userId: '' }),
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
    start: () => ({ orders: [], returned: [] }),
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

const NOTED = /^(note|answer|page_view|begin_checkout|add_to_wishlist)$/;
const MOST_NOTES = 300;
/**
 * What has no facet of its own, kept as it was told last, by its own date. What it means is worked out where somebody
 * asks, so that a page that only shows shelves loads no more than this.
 */
const notes = {
    start: () => new Map(),
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
    start: () => new Map(),
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
    start: () => [],
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

/** Nobody strikes out so many by hand; they are remembered so that a late event does not bring one back. */
const MOST_STRUCK = 500;
/** What the visitor struck out, kept so that it stays out whenever and however often it is told. */
const struck = {
    start: () => new Map(),
    apply(draft, { name, at, data: { fact } }) {
        if (name !== 'strike' || !fact)
            return;
        const until = Math.max(touch(draft, fact, MOST_STRUCK, () => at), at);
        draft.set(fact, until);
    },
};

/** How often and when the visitor was here; visits are cut where nothing happened for half an hour. */
const visits = {
    start: () => ({
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
    }),
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
/** Whole days from the first event to `now`, both included. */
const daysKnown = (state, now) => state.events === 0 ? 0 : Math.floor(Math.max(0, now - state.firstAt) / DAY_MS) + 1;

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
};
const facetIds = Object.keys(facets);
const emptyProfile = () => Object.fromEntries(facetIds.map((id) => [id, facets[id].start()]));
/**
 * The profile after these events, in the order of the log. The given profile is left as it was.
 * Law: `foldEvents(foldEvents(p, a), b)` equals `foldEvents(p, [...a, ...b])`, bit for bit.
 */
const foldEvents = (profile, events) => events.length === 0 ? profile : foldOnto(structuredClone(profile), events);
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

export { LEAST_ITEMS as L, foldOnto as a, daysKnown as b, struck as c, decideShelves as d, emptyProfile as e, foldEvents as f, guards as g, guardNamed as h, placement as p, shownProduct as s, withoutStruck as w };
