import { w as watchSeen } from './watch-seen-a9HJiMpW.js';
import { i as itemOfProduct } from './event-product-a4-ch_Xa.js';
import './index-BHU3Zipz.js';
import './parse-event-CUp65X8I.js';

/** Words on buttons that put something into the cart, in Turkish, English and German. */
const ADD = /add to (cart|bag|basket)|sepete (ekle|at)|in den (warenkorb|einkaufswagen)/i;
/** A shop that tells of it by itself does so within this time. */
const TOLD_WITHIN_MS = 2500;
/**
 * Notices that something was put into the cart on a page that does not say so: a click on a button that says it,
 * inside the product it belongs to. `itemAt` names that product. Returns its undo.
 */
const trackCartClicks = (document, itemAt, { emit, listen, timesTold }) => listen(document, 'click', ({ target }) => {
    const control = target?.closest?.('button,a,input,[role=button]');
    if (!control)
        return;
    const label = control.getAttribute('aria-label') ?? control.getAttribute('value') ?? '';
    if (!ADD.test(`${control.textContent ?? ''} ${label}`))
        return;
    const item = itemAt(control);
    const before = timesTold();
    setTimeout(() => {
        if (item && timesTold() === before)
            emit('add_to_cart', { items: [{ ...item, quantity: 1 }] });
    }, TOLD_WITHIN_MS);
});

/** Less than this is a glance, not worth an event. */
const LEAST_MS = 1000;
const SAMPLE_MS = 500;
/** Visible time and scroll depth of each page, told when it is left or hidden. */
const engagement = {
    id: 'engagement',
    start({ page, emit, onPage, onLeave, listen }) {
        const { document } = page;
        let visibleSince = 0;
        let visibleMs = 0;
        let deepest = 0;
        let sampling = false;
        const pause = () => {
            if (visibleSince)
                visibleMs += page.performance.now() - visibleSince;
            visibleSince = 0;
        };
        const resume = () => {
            if (document.visibilityState === 'visible')
                visibleSince || (visibleSince = page.performance.now());
        };
        const tell = () => {
            pause();
            if (visibleMs >= LEAST_MS) {
                emit('user_engagement', {
                    engagement_time_msec: Math.round(visibleMs),
                    percent_scrolled: deepest,
                });
            }
            visibleMs = 0;
            deepest = 0;
            resume();
        };
        const sample = () => {
            sampling = false;
            const { scrollHeight } = document.documentElement;
            const seen = (page.scrollY + page.innerHeight) / Math.max(1, scrollHeight);
            deepest = Math.max(deepest, Math.min(100, Math.round(seen * 100)));
        };
        onPage(resume);
        onLeave(tell);
        listen(document, 'visibilitychange', () => document.visibilityState === 'visible' ? resume() : tell());
        // The layout is read later, never in the handler.
        listen(page, 'scroll', () => {
            if (!sampling)
                setTimeout(sample, SAMPLE_MS);
            sampling = true;
        });
    },
};

/** Follows the products of the shop's own lists: half in view for a second, and chosen. Returns its undo. */
const trackImpressions = (document, listed, { emit, listen, onFault }) => {
    const items = new Map(listed.map(({ element, item }) => [element, item]));
    const seen = watchSeen((ids) => {
        const known = listed.filter(({ item }) => ids.includes(item.item_id));
        emit('view_item_list', { items: known.map(({ item }) => item) });
    }, onFault);
    for (const { element, item } of listed)
        seen.watch(element, item.item_id);
    const stopClicks = listen(document, 'click', ({ target }) => {
        for (let up = target; up; up = up.parentElement) {
            const item = items.get(up);
            if (item) {
                emit('select_item', { items: [item] });
                return;
            }
        }
    });
    return () => {
        seen.stop();
        stopClicks();
    };
};

/** Follows how long and how far the page is read, which products come into view, and what goes into the cart. */
const watchPage = (ports) => {
    const { page, observe, onPage, onLeave, listen, onFault } = ports;
    let main;
    let cards = [];
    let timesTold = 0;
    let stopImpressions = () => undefined;
    const stopTelling = ports.onEvent(({ name }) => {
        if (name === 'add_to_cart')
            timesTold += 1;
    });
    engagement.start({
        page,
        listen,
        onPage,
        onLeave,
        // Time spent on a product's page speaks for the product.
        emit: (name, data) => observe(name, main ? { ...data, items: [main] } : data)});
    const itemAt = (control) => cards.find(({ element }) => element.contains(control))?.item ?? main;
    const stopCartClicks = trackCartClicks(page.document, itemAt, {
        emit: observe,
        listen,
        timesTold: () => timesTold,
    });
    return {
        turnPage(description) {
            main = description.main && itemOfProduct(description.main.product);
            cards = description.listed.flatMap(({ element, product }) => element ? [{ element, item: itemOfProduct(product) }] : []);
            stopImpressions();
            stopImpressions = trackImpressions(page.document, cards, { emit: observe, listen, onFault });
        },
        stop() {
            stopImpressions();
            stopCartClicks();
            stopTelling();
        },
    };
};

export { watchPage };
