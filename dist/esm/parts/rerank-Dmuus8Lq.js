import { o as openFit, r as rankList } from './rank-list-DOtz4ug1.js';
import { a as ownText, o as own } from './parse-event-DW8ctT1B.js';
import { g as guard } from './index-CoyEnUq7.js';
import { a as shownProduct } from './shelf-item-C3C85WHN.js';
import { l as linkKey } from './link-key-CLXu_eQq.js';
import './score-next-DGbqv0S9.js';
import './decayed-BmS0RYHL.js';
import './last-viewed-BwfnqsIC.js';
import './taste-weights-Ciux7Ett.js';
import './feature-parts-DyqzU2Mt.js';
import './feature-name-DyQgDqoc.js';
import './score-of-BSwRAnty.js';
import './is-new-Cv-z82uv.js';

/** Under this facet lies the visitor's wish for the shop's own order: `birebir.prefer('rerank', 'less')`. */
const SHOP_ORDER = 'rerank';
/** Whether the visitor has asked for the shop's own order. */
const wantsShopOrder = ({ preferences }) => preferences.get(SHOP_ORDER)?.toward === -1;

/** The same cards with what speaks for them by now; nothing does where the visitor wants the shop's own order. */
const refit = (fits, context) => {
    const { catalog, profile } = context;
    const fitOf = wantsShopOrder(profile) ? () => [] : openFit(context);
    return fits.map(({ key, id }) => {
        const ordinal = catalog.ordinalOf.get(id);
        return { key, id, fit: ordinal === undefined ? [] : fitOf(ordinal) };
    });
};

const readPart = (found) => {
    const [name, value] = [ownText(found, 'name'), own(found, 'value')];
    return name && typeof value === 'number' && Number.isFinite(value) ? [{ name, value }] : [];
};
/** What was kept of a page's cards, as far as it can be understood; anything else is left out. */
const readFits = (found) => (Array.isArray(found) ? found : []).flatMap((row) => {
    const [key, id, fit] = [ownText(row, 'key'), ownText(row, 'id'), own(row, 'fit')];
    return key && id && Array.isArray(fit) ? [{ key, id, fit: fit.flatMap(readPart) }] : [];
});

const keysIn = (cards, keyOf) => {
    const keys = cards.map(keyOf);
    // What is there twice, or has no key, tells nothing about the order.
    return keys.filter((key) => key !== '' && keys.indexOf(key) === keys.lastIndexOf(key));
};
/**
 * What a change by the host means: the owner's order from here on, and whether it took back ours. Cards that were there
 * before keep the owner's order among themselves; what is new stands where the host put it.
 */
const afterHostChange = ({ now, owner, ours, keyOf, }) => {
    const moved = ours.some((card, place) => card !== owner[place]);
    if (!moved)
        return { owner: now, conflict: false };
    const left = keysIn(ours, keyOf);
    const found = keysIn(now, keyOf);
    const [stayed, still] = [new Set(found), new Set(left)];
    const before = left.filter((key) => stayed.has(key));
    const after = found.filter((key) => still.has(key));
    if (before.join('\n') !== after.join('\n'))
        return { owner: now, conflict: true };
    const present = new Set(now);
    const survivors = owner.filter((card) => present.has(card));
    const known = new Set(survivors);
    let at = 0;
    const merged = now.map((card) => (known.has(card) ? (survivors[at++] ?? card) : card));
    return { owner: merged, conflict: false };
};

/** What plays, loads or lives on its own: it begins anew when it is moved. Places of ours, and lists within a list. */
const ALIVE = 'video,audio,iframe,object,embed,[data-birebir-rerank],[data-birebir-placement],[data-birebir-greeting]';
/** Whether a box of the page's may change its place unnoticed: nothing in it has the focus, is selected, or lives. */
const isAtRest = (box) => {
    const { activeElement, body } = box.ownerDocument;
    if (activeElement && activeElement !== body && box.contains(activeElement))
        return false;
    const selection = box.ownerDocument.getSelection();
    if (selection && !selection.isCollapsed && selection.containsNode(box, true))
        return false;
    if (box.matches(ALIVE) || box.querySelector(ALIVE))
        return false;
    const within = Array.from(box.querySelectorAll('*'));
    // A custom element hears of every move.
    return ![box, ...within].some(({ localName }) => localName.includes('-'));
};

/** What frameworks write into markup that the server drew and that they take over in the browser. */
const SERVER_DRAWN = '#__next,#__nuxt,[data-reactroot],[data-server-rendered],[ngh],[ng-server-context],astro-island[ssr]';
/** How a node looks that has been taken over: React, Vue, Svelte and Angular each leave a mark of their own. */
const TAKEN_OVER = /^__(reactFiber|reactProps|vue|svelte|ngContext)/;
const isTakenOver = (node) => node !== null && Object.keys(node).some((key) => TAKEN_OVER.test(key));
/**
 * Whether a framework may still compare this list with what the server drew: until it has, a card in another place
 * would be a mismatch, and the whole page drawn anew.
 * Source: https://react.dev/reference/react-dom/client/hydrateRoot
 */
const isHydrating = (list) => {
    if (!list.closest(SERVER_DRAWN))
        return false;
    if (isTakenOver(list.firstElementChild))
        return false;
    // Vue marks only where it was mounted.
    for (let up = list; up; up = up.parentElement) {
        if (isTakenOver(up))
            return false;
    }
    return true;
};

/**
 * Whether nothing of the page has been painted yet. The paint itself is reported late, and not at all by browsers that
 * hide timings; the page's timeline stands at 0 until its first frame.
 * Source: https://drafts.csswg.org/web-animations-1/#the-current-time-of-a-timeline
 */
const isUnseen = ({ document, performance }) => performance.getEntriesByType('paint').length === 0 && document.timeline.currentTime === 0;

/** A card whose height differs by more than this part from the middle one of its list is something else. */
const SAME_HEIGHT = 0.25;
const middleOf = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
/**
 * Which boxes of a list may change places: those of one width whose height is about that of most. A banner across the
 * list, or a box twice as high, has no kind.
 */
const cardKinds = (boxes) => {
    const middle = middleOf(boxes.map(({ height }) => height));
    return boxes.map(({ width, height }) => Math.abs(height - middle) <= SAME_HEIGHT * middle ? `${Math.round(width)}` : undefined);
};

/** Plans a list: the cards that may move by their rank, all others where they stand. Reads the layout once. */
const planList = ({ owner, start, most, fits, isFree }) => {
    const boxes = owner.map((card) => card.getBoundingClientRect());
    const kinds = cardKinds(boxes);
    const cards = owner.map((card, place) => {
        const [fit, box, kind] = [fits[place], boxes[place], kinds[place]];
        const stays = !fit || !box || !kind || place >= most || !isFree(card, box) || !isAtRest(card);
        return { fit: fit ?? [], kind: kind ?? '', stays };
    });
    const ranked = new Map();
    const wanted = [];
    const stay = [];
    rankList(cards).forEach((one, place) => {
        const card = owner[one.from];
        const stands = start[place];
        if (!card || !stands)
            return;
        ranked.set(card, one);
        const stays = cards[place]?.stays;
        wanted.push(stays ? stands : card);
        if (stays)
            stay.push(stands);
    });
    return { wanted, stay, ranked };
};

/** Changes the places of two siblings, the first of which comes first; everything between them stays. */
const swap = (parent, first, second) => {
    const after = first.nextSibling;
    parent.insertBefore(first, second);
    parent.insertBefore(second, after === second ? first : after);
};
/**
 * Brings the element children of `parent` into this order. What stands between them, white space and comments, stays
 * where it is, and a child in its place is not touched. Nothing happens where these are not its children.
 */
const reorder = (parent, wanted) => {
    const now = Array.from(parent.children);
    const there = new Set(wanted);
    if (there.size !== now.length || !now.every((child) => there.has(child)))
        return false;
    const placeOf = new Map(now.map((child, place) => [child, place]));
    wanted.forEach((child, place) => {
        const other = now[place];
        if (!other || other === child)
            return;
        const from = placeOf.get(child) ?? place;
        swap(parent, other, child);
        now[from] = other;
        placeOf.set(other, from);
    });
    return true;
};

/** Where everything stands that must not move while a list changes: these of its cards, what comes after it, the page. */
const sightOf = (page, list, cards) => {
    const { innerHeight, scrollY } = page;
    const { top, bottom } = list.getBoundingClientRect();
    const boxes = cards.map((card) => card.getBoundingClientRect());
    const seen = boxes.filter((box) => box.top < innerHeight);
    return JSON.stringify([scrollY, top, bottom < innerHeight && bottom, ...seen]);
};

/** The attribute by which the owner lends us a list; its value, if any, is how many places may change. */
const RERANK = 'data-birebir-rerank';
/** Stands on a list while it is not in the owner's order. */
const RANKED = 'data-birebir-ranked';
/** Follows one list: brings it into order once a render, and never argues with the host about it. */
const createOwnerList = (element, ports) => {
    // A table's cards are its rows.
    const list = element instanceof HTMLTableElement ? (element.tBodies[0] ?? element) : element;
    const page = list.ownerDocument.defaultView ?? window;
    const childrenOf = () => Array.from(list.children);
    let owner = childrenOf();
    let ours = owner;
    let ranked = new Map();
    let tried = false;
    let left = false;
    const isRanked = () => ours.some((card, place) => card !== owner[place]);
    const put = (wanted) => {
        reorder(list, wanted);
        ours = childrenOf();
        // What we did ourselves is no news.
        observer.takeRecords();
        if (isRanked() !== element.hasAttribute(RANKED))
            element.toggleAttribute(RANKED, isRanked());
    };
    const rank = (moment, fresh = new Set()) => {
        const isWanted = element.hasAttribute(RERANK) && !(tried && moment === 'opened');
        if (left || !isWanted || isHydrating(list))
            return;
        const fits = owner.map(ports.fitOf);
        if (!fits.some((fit) => fit?.length))
            return;
        tried = true;
        const now = childrenOf();
        // Only what is on the page now can be left where it stands.
        const isNew = moment === 'opened' || moment === 'rendered';
        const inUse = owner.some((card, place) => card !== now[place] && !isAtRest(card));
        if (!isNew && inUse)
            return;
        const unseen = isUnseen(page);
        const start = isNew ? now : owner;
        const plan = planList({
            owner,
            start,
            fits,
            most: Number(element.getAttribute(RERANK)) || owner.length,
            isFree: (card, { top }) => !isNew || fresh.has(card) || (moment === 'opened' && (unseen || top >= page.innerHeight)),
        });
        const before = sightOf(page, list, plan.stay);
        put(plan.wanted);
        ranked = plan.ranked;
        const moves = !unseen && moment !== 'asked' && sightOf(page, list, plan.stay) !== before;
        if (moves)
            put(now);
    };
    const hostChanged = (records) => {
        const now = childrenOf();
        const next = afterHostChange({ now, owner, ours, keyOf: ports.keyOf });
        owner = next.owner;
        ours = now;
        left = left || next.conflict;
        rank('rendered', new Set(records.flatMap(({ addedNodes }) => Array.from(addedNodes))));
    };
    const observer = new MutationObserver(guard('a list', hostChanged, ports.onFault));
    observer.observe(list, { childList: true });
    /** What the host did a moment ago comes before what we do. */
    const catchUp = () => {
        const news = observer.takeRecords();
        if (news.length > 0)
            hostChanged(news);
    };
    return {
        element,
        rank(moment) {
            catchUp();
            rank(moment, new Set(moment === 'rendered' ? owner : []));
        },
        restore() {
            catchUp();
            put(owner);
            tried = true;
        },
        isRanked,
        children: childrenOf,
        cards: () => childrenOf().flatMap((card) => {
            const one = ranked.get(card);
            return one ? [{ card, ranked: one }] : [];
        }),
        stop: () => observer.disconnect(),
    };
};

/** Why a card stands where it stands: what spoke for it most, else the owner. */
const becauseOf = (contributions) => {
    const [top] = contributions
        .filter(({ name, value }) => value > 0 && /^(category|brand|price|looked-at)\b/.test(name))
        .sort((a, b) => b.value - a.value);
    if (!top)
        return { id: 'because.order' };
    if (top.name === 'looked-at')
        return { id: 'because.viewed' };
    const [kind = '', value = ''] = top.name.split(':');
    return { id: `because.${kind}`, values: { [kind]: value } };
};
/** The cards of a list as they stand, each with what went into its score. Exact: the scores are the sums of it. */
const explainList = (id, cards, catalog, idOf) => ({
    placement: id,
    strategy: 'rerank',
    because: { id: 'because.rerank' },
    chosen: cards.flatMap(({ card, ranked: { score, contributions } }) => {
        const product = catalog.products[catalog.ordinalOf.get(idOf(card) ?? '') ?? -1];
        const because = becauseOf(contributions);
        return product ? [{ product: shownProduct(product), score, contributions, because }] : [];
    }),
    attempts: [],
});

/** A catalogue larger than this is not walked for addresses: the page tells its own. */
const MOST_WALKED = 2000;
const linksIn = (card) => {
    const inside = Array.from(card.querySelectorAll('a[href]'));
    const all = card instanceof HTMLAnchorElement ? [card, ...inside] : inside;
    return all.map(({ href }) => href);
};
const createKnownCards = () => {
    const keys = new Map();
    const ids = new Map();
    let fitOfId = () => undefined;
    const keyOfLink = (link) => {
        const key = keys.get(link) ?? linkKey(link);
        keys.set(link, key);
        return key;
    };
    const keysIn = (card) => linksIn(card).map(keyOfLink);
    const idOf = (card) => {
        const found = new Set(keysIn(card).flatMap((key) => ids.get(key) ?? []));
        return found.size === 1 ? [...found][0] : undefined;
    };
    return {
        remember(fits) {
            const kept = new Map(fits.map(({ id, fit }) => [id, fit]));
            for (const { key, id } of fits)
                ids.set(key, id);
            fitOfId = (id) => kept.get(id);
        },
        know(catalog, seen, fitOf) {
            const { brought, ordinalOf } = catalog;
            for (const { id, link } of brought.length > MOST_WALKED ? [] : brought)
                ids.set(keyOfLink(link), id);
            for (const { product, element } of seen) {
                const key = keyOfLink(product.link);
                ids.set(key, product.id);
                const own = element ? keysIn(element) : [];
                // Data for search engines may give another address than the page's link does.
                if (own[0] !== undefined && !own.includes(key))
                    ids.set(own[0], product.id);
            }
            const found = new Map();
            fitOfId = (id) => {
                const ordinal = ordinalOf.get(id);
                const fit = found.get(id) ?? (ordinal === undefined ? [] : fitOf(ordinal));
                found.set(id, fit);
                return fit;
            };
        },
        idOf,
        fitOf(card) {
            const id = idOf(card);
            return id === undefined ? undefined : fitOfId(id);
        },
        keyOf: (card) => idOf(card) ?? keysIn(card)[0] ?? '',
        kept: (cards) => cards.flatMap((card) => {
            const id = idOf(card);
            const key = keysIn(card).find((one) => ids.get(one) === id);
            return id !== undefined && key !== undefined ? { key, id, fit: fitOfId(id) ?? [] } : [];
        }),
    };
};

/** The owner's control for the way back: `<button data-birebir-shop-order>Show the shop’s order</button>`. */
const CONTROL = '[data-birebir-shop-order]';
/** Hears the wish from the controls and from the API, and calls back when it has changed. */
const createShopOrder = ({ page, observe, onEvent, listen }, changed) => {
    const { document } = page;
    let wanted = false;
    const stopHearing = onEvent(({ name, data: { facet, method } }) => {
        if (name !== 'prefer' || facet !== SHOP_ORDER)
            return;
        wanted = method === 'less';
        changed();
    });
    const stopClicks = listen(document, 'click', ({ target }) => {
        if (!(target instanceof Element) || !target.closest(CONTROL))
            return;
        observe('prefer', { facet: SHOP_ORDER, method: wanted ? 'neutral' : 'less' });
    });
    const show = (isRanked) => {
        for (const control of Array.from(document.querySelectorAll(CONTROL))) {
            const state = isRanked || wanted ? `${wanted}` : null;
            if (control.getAttribute('aria-pressed') === state)
                continue;
            if (state === null)
                control.removeAttribute('aria-pressed');
            else
                control.setAttribute('aria-pressed', state);
        }
    };
    return {
        isWanted: () => wanted,
        recall(before) {
            wanted = before;
        },
        show,
        stop() {
            stopHearing();
            stopClicks();
            wanted = false;
            show(false);
        },
    };
};

/** Who has been away for so long finds a list in order; who has only looked aside finds it as it was. */
const AWAY_MS = 30_000;
/** Cards kept for the next visit, of all lists at one path together. */
const MOST_KEPT = 120;
/** Follows the lists of the page: those that are there, and those that the host draws later. */
const openLists = ({ page, onFault, ...ports }) => {
    const { document } = page;
    const cards = createKnownCards();
    let lists = [];
    const order = createShopOrder({ page, ...ports }, () => {
        for (const list of lists) {
            if (order.isWanted())
                list.restore();
            else
                list.rank('asked');
        }
        show();
    });
    const show = () => order.show(lists.some((list) => list.isRanked()));
    const rank = (moment, some = lists) => {
        for (const list of some)
            list.rank(moment);
        show();
    };
    const listPorts = {
        ...cards,
        // In the shop's own order nothing speaks for any card.
        fitOf: (card) => (order.isWanted() ? undefined : cards.fitOf(card)),
        onFault,
    };
    const find = () => {
        // A list that is still being read has no order yet.
        if (document.readyState === 'loading')
            return [];
        for (const list of lists)
            if (!list.element.isConnected)
                list.stop();
        lists = lists.filter(({ element }) => element.isConnected);
        const fresh = Array.from(document.querySelectorAll(`[${RERANK}]`))
            .filter((element) => !lists.some((list) => list.element === element))
            .map((element) => createOwnerList(element, listPorts));
        lists = [...lists, ...fresh];
        return fresh;
    };
    find();
    const hostDrew = guard('the shop’s lists', () => rank('rendered', find()), onFault);
    const observer = new MutationObserver((records) => {
        if (records.some(({ addedNodes }) => addedNodes.length > 0))
            hostDrew();
    });
    // What the host draws is heard of before it is painted.
    observer.observe(document, { childList: true, subtree: true });
    const stopReading = ports.listen(document, 'readystatechange', () => {
        find();
        rank('opened');
    });
    let away;
    const whileAway = guard('the shop’s lists', () => document.hidden && rank('away'), onFault);
    const stopLooking = ports.listen(document, 'visibilitychange', () => {
        clearTimeout(away);
        if (document.hidden)
            away = setTimeout(whileAway, AWAY_MS);
    });
    return {
        remember(fits) {
            cards.remember(readFits(fits));
            rank('opened');
        },
        know(input, seen) {
            cards.know(input.catalog, seen, openFit(input));
            order.recall(wantsShopOrder(input.profile));
            find();
            rank('opened');
        },
        fits(before) {
            const here = cards.kept(lists.flatMap(({ children }) => children()));
            const keys = new Set(here.map(({ key }) => key));
            const others = readFits(before).filter(({ key }) => !keys.has(key));
            return [...here, ...others].slice(0, MOST_KEPT);
        },
        explain(id, catalog) {
            const list = lists.find(({ element }) => (element.id || 'rerank') === id);
            return list && explainList(id, list.cards(), catalog, cards.idOf);
        },
        stop() {
            observer.disconnect();
            stopReading();
            stopLooking();
            clearTimeout(away);
            for (const list of lists) {
                list.restore();
                list.stop();
            }
            order.stop();
        },
    };
};

export { openLists, refit };
