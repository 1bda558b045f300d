import { D as DAY_MS } from './decayed-C64tHvEY.js';
import { u as unfinished } from './unfinished-DuK8V9GR.js';

/** Under this name lies what a fact comes to over the last so many days. */
const windowed = (fact, days) => `${fact}@${days}`;
const passes = (name, test, facts, slack) => {
    const span = typeof test === 'object' && test ? test.within : undefined;
    const fact = facts[span === undefined ? name : windowed(name, span)];
    const is = (one) => Array.isArray(fact) ? fact.some((member) => member === one) : fact === one;
    // A rule of the owner's may hold anything; what is no test is not passed.
    if (typeof test !== 'object' || test === null)
        return is(test);
    if (test.in && !(Array.isArray(test.in) && test.in.some(is)))
        return false;
    const figure = typeof fact === 'number' ? fact : Number.NaN;
    const low = (limit) => limit - slack * Math.abs(limit);
    const high = (limit) => limit + slack * Math.abs(limit);
    if (test['>='] !== undefined && !(figure >= low(test['>='])))
        return false;
    if (test['>'] !== undefined && !(figure > low(test['>'])))
        return false;
    if (test['<='] !== undefined && !(figure <= high(test['<='])))
        return false;
    if (test['<'] !== undefined && !(figure < high(test['<'])))
        return false;
    return span === undefined || fact !== undefined;
};
/**
 * Whether a rule holds. A fact nobody knows passes no test.
 * @param slack 0-1: by what share of a limit a figure may miss it; within `not` it must miss by as much. 0.
 */
const holds = (condition, facts, slack = 0) => {
    const { all, any, not, ...tests } = condition;
    if (all && !(Array.isArray(all) && all.every((part) => holds(part, facts, slack))))
        return false;
    if (any && !(Array.isArray(any) && any.some((part) => holds(part, facts, slack))))
        return false;
    if (not && holds(not, facts, -slack))
        return false;
    return Object.keys(tests).every((name) => passes(name, tests[name], facts, slack));
};

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

export { categoryTastes as c, factsOf as f, holds as h, windowed as w };
