import { d as decayed, a as addDecaying, D as DAY_MS } from './decayed-C64tHvEY.js';

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

/** Interest shown by browsing halves in a month, by buying in half a year, by an explicit answer in a year. */
const BROWSE_HALF_LIFE_DAYS = 30;
const PURCHASE_HALF_LIFE_DAYS = 180;
const ANSWER_HALF_LIFE_DAYS = 365;
/** One purchase weighs as much as this many page views. */
const PURCHASE_WEIGHT = 8;
/** One explicit answer weighs as much as this many page views. */
const ANSWER_WEIGHT = 20;
const LONG_LOOK_MS = 20000;
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
const interests = ({ evidence: { items }, ledger: { orders } }, now) => {
    const worth = new Map();
    for (const [id, { browsed }] of items) {
        worth.set(id, decayed(browsed.weight, browsed.at, now, BROWSE_HALF_LIFE_DAYS));
    }
    for (const { at, lines } of orders) {
        const weight = decayed(PURCHASE_WEIGHT, at, now, PURCHASE_HALF_LIFE_DAYS);
        for (const { id } of lines)
            worth.set(id, (worth.get(id) ?? 0) + weight);
    }
    return worth;
};
/** Interest in products and in facets, both for and against. */
const evidence = {
    start: () => ({ items: new Map(), facets: new Map() }),
    apply({ items, facets }, { name, at, data }) {
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

/** A pause this long gives a product a new chance. */
const EXPOSURE_MEMORY_MS = 14 * DAY_MS;
const MOST_ITEMS = 300;
/** Counts viewable impressions on our own shelves; any act on the product clears its count. */
const exposure = {
    start: () => new Map(),
    apply(draft, { name, at, data }) {
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
    apply(draft, { name, at, data }) {
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

/** What was bought, when, at which price. The same order counts once; what came back is taken out. */
const ledger = {
    start: () => ({ orders: [], returned: [] }),
    apply(draft, { name, at, data }) {
        const id = data.transaction_id;
        if (!id)
            return;
        const known = draft.orders.find((order) => order.id === id);
        if (name === 'purchase' && !known && !draft.returned.includes(id)) {
            const lines = (data.items ?? []).map(({ item_id, quantity = 1, price }) => ({
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
            const lines = known.lines
                .map((line) => ({ ...line, quantity: kept(line) }))
                .filter(({ quantity }) => quantity > 0);
            draft.orders = draft.orders
                .map((order) => (order === known ? { ...order, lines } : order))
                .filter((order) => order.lines.length > 0);
            if (lines.length === 0)
                draft.returned = [...draft.returned, id].slice(-300);
        }
    },
};

const MOST_SEARCHES = 30;
/** What was searched for, newest last; a search with 0 results is an unmet need. */
const searches = {
    start: () => [],
    apply(draft, { name, at, data: { search_term: term, results } }) {
        if (name !== 'search' || !term)
            return;
        draft.push({ term, at, ...(results !== undefined && { results }) });
        draft.sort((a, b) => a.at - b.at);
        if (draft.length > MOST_SEARCHES)
            draft.shift();
    },
};

/** A pause this long ends a visit (GA4's session timeout). */
const VISIT_GAP_MS = 30 * 60000;
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
    apply(draft, { name, at, data }) {
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
        if (name === 'view_item') {
            for (const { item_id } of data.items ?? []) {
                draft.viewed = [...draft.viewed.filter((id) => id !== item_id), item_id].slice(-20);
            }
        }
    },
};
/** Whole days from the first event to `now`, both included. */
const daysKnown = (state, now) => state.events === 0 ? 0 : Math.floor(Math.max(0, now - state.firstAt) / DAY_MS) + 1;

/** Everything the profile knows, each folded by itself from the same events. */
const facets = { visits, evidence, cart, ledger, exposure, attention, searches, identity };
const facetIds = Object.keys(facets);
const emptyProfile = () => Object.fromEntries(facetIds.map((id) => [id, facets[id].start()]));
/**
 * The profile after these events, in the order of the log. The given profile is left as it was.
 * Law: `foldEvents(foldEvents(p, a), b)` equals `foldEvents(p, [...a, ...b])`, bit for bit.
 */
const foldEvents = (profile, events) => events.length === 0 ? profile : foldOnto(structuredClone(profile), events);
/** The same for who owns the profile and needs it no more as it was: nothing is copied. */
const foldOnto = (profile, events) => {
    for (const event of events) {
        for (const id of facetIds)
            facets[id].apply(profile[id], event);
    }
    return { ...profile };
};

export { ANSWER_HALF_LIFE_DAYS as A, EXPOSURE_MEMORY_MS as E, foldOnto as a, daysKnown as d, emptyProfile as e, foldEvents as f, interests as i };
