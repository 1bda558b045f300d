import { g as guard } from './index-CoyEnUq7.js';
import { o as own } from './parse-event-DW8ctT1B.js';

/**
 * Reads the shop's `dataLayer` from where it stopped last: the array is only ever looked at, never wrapped, so that GTM and gtag may
 * wrap it before or after us.
 */
const createDataLayerReader = (host, onFault) => {
    const listeners = [];
    const seen = [];
    /** The last entry that was read. Tag managers cut the oldest entries off, so that no count stays true. */
    let last;
    let cursor = 0;
    return {
        follow(listener) {
            const safe = guard('the data layer', listener, onFault);
            listeners.push(safe);
            seen.forEach(safe);
        },
        check() {
            const { dataLayer } = host;
            if (!Array.isArray(dataLayer))
                return;
            const uncut = cursor > 0 && dataLayer[cursor - 1] === last;
            if (!uncut)
                cursor = cursor > 0 ? dataLayer.lastIndexOf(last) + 1 : 0;
            while (cursor < dataLayer.length) {
                last = dataLayer[cursor];
                cursor += 1;
                if (typeof last !== 'object' || last === null)
                    continue;
                const isCall = Object.prototype.toString.call(last) === '[object Arguments]';
                const entry = (isCall ? Array.prototype.slice.call(last) : last);
                seen.push(entry);
                for (const listener of listeners)
                    listener(entry);
            }
        },
    };
};

/**
 * Reads `gtag('event', name, {…})` and `{ event, ecommerce: {…} }` alike; anything else is no event.
 * @example ga4Event(['event', 'view_item', { items: [] }]) // { name: 'view_item', … }
 */
const ga4Event = (entry) => {
    if (Array.isArray(entry)) {
        return entry[0] === 'event' && typeof entry[1] === 'string'
            ? { name: entry[1], parameters: entry[2] }
            : undefined;
    }
    const name = own(entry, 'event');
    if (typeof name !== 'string')
        return undefined;
    return { name, parameters: own(entry, 'ecommerce') ?? entry };
};

/**
 * GA4's events of a shop, and our `filter`. Anything else there has names that mean something else to others, or is
 * seen by the tag itself.
 */
const TAKEN = /^(view_(item|item_list|cart)|select_item|add_to_(wishlist|cart)|remove_from_cart|begin_checkout|add_(shipping|payment)_info|purchase|refund|search|filter|share|join_group)$/;
/** The shop's own GA4 e-commerce events, read from its data layer. */
const ecommerce = {
    id: 'ecommerce',
    start({ emit, readDataLayer }) {
        readDataLayer((entry) => {
            const event = ga4Event(entry);
            if (!event)
                return;
            const name = event.name === 'view_search_results' ? 'search' : event.name;
            if (!TAKEN.test(name))
                return;
            const { parameters } = event;
            emit(name, {
                // Shops put these beside the e-commerce fields as often as among them.
                search_term: own(entry, 'search_term'),
                results: (own(entry, 'results') ?? own(parameters, 'search_results')),
                ...parameters,
            });
        });
    },
};

/** After a click a shop may push at once, or when its server has answered. */
const AFTER_CLICK_MS = [30, 400, 2000];
/** When the data layer is looked at: now, when the page is parsed and loaded, after clicks, when it is left. */
const checkDataLayer = (page, { check }, { onPage, onLeave, listen }) => {
    const soon = () => {
        for (const delay of AFTER_CLICK_MS)
            setTimeout(check, delay);
    };
    onPage(check);
    onLeave(check);
    listen(page.document, 'DOMContentLoaded', check);
    listen(page, 'load', soon);
    listen(page, 'click', soon);
    listen(page, 'submit', check);
};

/**
 * Opens the shop's data layer: its e-commerce events are ours too, and whoever else needs its entries may follow.
 * Loaded where there is one: the layer is an array that keeps its entries, so that coming late loses nothing.
 */
const followDataLayer = (ports) => {
    const { page, observe, onFault } = ports;
    const layer = createDataLayerReader(page, onFault);
    ecommerce.start({ ...ports, emit: observe, readDataLayer: layer.follow });
    checkDataLayer(page, layer, ports);
    return layer;
};

export { followDataLayer };
