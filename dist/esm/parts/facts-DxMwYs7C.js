import { D as DAY_MS } from './decayed-BmS0RYHL.js';
import { u as unfinished } from './unfinished-Cq9Lb6Tk.js';

const SEARCH = /(^|\.)(google|bing|yandex|duckduckgo|ecosia|yahoo|qwant|startpage)\./;
const SOCIAL = /(^|\.)(facebook|instagram|twitter|x|t|tiktok|pinterest|youtube|linkedin|reddit|whatsapp|telegram)\.(com|co|me|org)$/;
const MAIL = /(^|\.)(mail|outlook|gmail)\./;
/**
 * The class of medium by which a visit began: what the campaign says, else by the host it came from.
 * @example mediumOf('', 'www.google.com') // 'search'
 */
const mediumOf = (named, source) => {
    if (named)
        return named;
    if (!source)
        return 'direct';
    if (SEARCH.test(source))
        return 'search';
    if (SOCIAL.test(source))
        return 'social';
    return MAIL.test(source) ? 'email' : 'referral';
};

/** Tastes of leaf categories: what a visitor could be asked to choose among. */
const categoryTastes = (tastes, catalog) => tastes.filter(({ feature, confidence }) => confidence > 0 && /^category[1-4]/.test(catalog.features[feature]?.kind ?? ''));
/** The figures and words that rules and playbook entries speak about. */
const factsOf = (profile, catalog, tastes, page) => {
    const { visits, cart, ledger } = profile;
    const left = unfinished(profile, page.now)
        .map(({ id }) => id)
        .filter((id) => {
        const ordinal = catalog.ordinalOf.get(id) ?? -1;
        return catalog.products[ordinal]?.availability === 'in_stock';
    });
    return {
        visits: visits.count,
        pagesThisVisit: visits.pages,
        viewedThisVisit: visits.viewed.length,
        viewedBefore: visits.viewedBefore.length,
        /** Whole days between the last visit and this one. */
        daysAway: visits.previousEndedAt
            ? Math.floor((visits.startedAt - visits.previousEndedAt) / DAY_MS)
            : 0,
        orders: ledger.orders.length,
        inCart: cart.items.size,
        left: left.length,
        /** Looked at in the last visit and still open. */
        compared: visits.viewedBefore.filter((id) => left.includes(id)).length,
        tastes: categoryTastes(tastes, catalog).length,
        medium: mediumOf(visits.medium, visits.source),
        pageType: page.type,
    };
};

export { categoryTastes as c, factsOf as f };
