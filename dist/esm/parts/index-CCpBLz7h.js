import { D as DAY_MS } from './decayed-BmS0RYHL.js';
import { b as struckFact, e as evidence } from './affinity-dfIFIzBc.js';
import { e as errands, a as errandAt } from './errands-DJ1Rg_vh.js';
import { t as touch, g as gifts } from './gifts-COVOtfDF.js';
import { V as VISIT_GAP_MS } from './visit-gap-UVPV7SaH.js';

/** A pause this long gives a product that was passed over a new chance. */
const EXPOSURE_MEMORY_MS = 14 * DAY_MS;

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
    trials,
    seenOffers,
};
const facetIds = Object.keys(facets);
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

export { EXPOSURE_MEMORY_MS as E, foldEvents as a, daysKnown as d, foldOnto as f, struck as s, withoutStruck as w };
