import { D as DAY_MS } from './decayed-C64tHvEY.js';
import { e as exposure, c as evidence, v as visits } from './visits-C6A-vKuS.js';

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
                price,
            }));
            const order = { id, at, lines, currency: data.currency, value: data.value };
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
    apply(draft, { name, at, data }) {
        if (name !== 'search' || !data.search_term)
            return;
        draft.push({ term: data.search_term, at, results: data.results });
        draft.sort((a, b) => a.at - b.at);
        if (draft.length > MOST_SEARCHES)
            draft.shift();
    },
};

/** Everything the profile knows, each folded by itself from the same events. */
const facets = { visits, evidence, cart, ledger, exposure, attention, searches, identity };
const facetIds = Object.keys(facets);
const emptyProfile = () => Object.fromEntries(facetIds.map((id) => [id, facets[id].start()]));
/**
 * The profile after these events, in the order of the log. The given profile is left as it was.
 * Law: `foldEvents(foldEvents(p, a), b)` equals `foldEvents(p, [...a, ...b])`, bit for bit.
 */
const foldEvents = (profile, events) => {
    if (events.length === 0)
        return profile;
    const draft = structuredClone(profile);
    for (const event of events) {
        for (const id of facetIds)
            facets[id].apply(draft[id], event);
    }
    return draft;
};

export { emptyProfile as e, foldEvents as f };
