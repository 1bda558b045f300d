import { p as purposes, c as consentState, a as allPurposes, s as shopifyAsks, g as guard } from './index-CoyEnUq7.js';
import { o as own } from './parse-event-DW8ctT1B.js';

/**
 * Several platforms on one page, as one: the first that governs a purpose speaks for it, even if only to say that it
 * has no answer yet; but a refusal stands, whoever it was given to.
 * @param voices by precedence.
 * @example combinePlatforms([{ remember: 'unknown' }, { remember: 'granted', send: 'granted' }])
 * // { remember: 'unknown', send: 'granted' }
 */
const combinePlatforms = (voices) => {
    const said = {};
    for (const voice of voices) {
        for (const purpose of purposes) {
            const state = voice?.[purpose];
            if (state && (!said[purpose] || state === 'denied'))
                said[purpose] = state;
        }
    }
    return said;
};

/** What a platform was asked in three parts, by our purposes: whoever agrees to be tailored for may also be asked. */
const answersFor = (remember, tailored, send) => ({ remember, personalise: tailored, ask: tailored, send });

/**
 * Cookiebot: preferences → remember, personalise and ask, statistics → send. Consent that it took for given
 * (`consent.method` is not `explicit`) is nobody's answer. Source: https://www.cookiebot.com/en/developer/
 */
const cookiebot = {
    id: 'cookiebot',
    start({ page, watch }, tell) {
        const read = () => {
            // By own property: the script tag's id makes the element known under the same name.
            const api = own(page, 'Cookiebot');
            if (!api)
                return;
            const consent = own(api, 'consent');
            const answered = own(api, 'hasResponse') === true && own(consent, 'method') === 'explicit';
            const state = (kind) => (answered && consentState(own(consent, kind))) || 'unknown';
            tell(answersFor(state('preferences'), state('preferences'), state('statistics')));
        };
        return watch(read, page, 'CookiebotOnConsentReady', 'CookiebotOnAccept', 'CookiebotOnDecline');
    },
};

/** Calls a platform's method if it has one. It may be inherited: what a platform shows may be an instance of a class. */
const askPlatform = (api, method) => {
    const found = api?.[method];
    return typeof found === 'function' ? found.call(api) : undefined;
};

const answersOf$2 = (api) => {
    const status = askPlatform(api, 'getCurrentUserStatus');
    if (own(status, 'regulation') === 'NONE')
        return {};
    if (askPlatform(api, 'isUserStatusPartial') !== false)
        return allPurposes('unknown');
    const purposes = own(status, 'purposes');
    const all = (...ids) => {
        const enabled = ids.map((id) => own(own(purposes, id), 'enabled'));
        if (enabled.includes(false))
            return 'denied';
        return enabled.every((one) => one === true) ? 'granted' : 'unknown';
    };
    return answersFor(all('cookies'), all('create_content_profile', 'select_personalized_content'), all('measure_content_performance', 'market_research'));
};
/**
 * Didomi, by its ready queue, where the page has one: `cookies` → remember, the two purposes of personalised content
 * → personalise and ask, the two of measuring → send. Until the status is complete its purposes read as disabled, and
 * nobody has answered; where no regulation applies Didomi does not ask. A shop's own purposes are unknown to us.
 * Source: https://developers.didomi.io/cmp/web-sdk/reference/api and …/reference/events;
 * ids: https://support.didomi.io/purposes
 */
const didomi = {
    id: 'didomi',
    start({ page, guarded, watch }, tell) {
        let api;
        let queued = false;
        let stopped = false;
        const read = () => {
            if (api && !stopped)
                tell(answersOf$2(api));
        };
        const ready = guarded((found) => {
            api = found;
            read();
            found.on('consent.changed', guarded(read));
        });
        const undo = watch(() => {
            read();
            const queue = own(page, 'didomiOnReady');
            const found = own(page, 'Didomi');
            if (queued || !(queue || found))
                return;
            queued = true;
            tell(allPurposes('unknown'));
            if (queue)
                queue.push(ready);
            else
                ready(found);
        }, page);
        return () => {
            stopped = true;
            undo();
        };
    },
};

/** Which storage type of Consent Mode answers for which purpose; the `ad_*` types are none of ours. */
const TYPES = [
    ['functionality_storage', ['remember']],
    ['personalization_storage', ['personalise', 'ask']],
    ['analytics_storage', ['send']],
];
/** A default that denies is no refusal: nobody has answered yet, and what was remembered is not to be erased. */
const stateOf = ({ update, standard, closed }) => update ?? (closed || standard === 'denied' ? 'unknown' : standard);
/**
 * Google Consent Mode v2: `gtag('consent', 'default' | 'update', {…})` in the data layer. An update stands over every
 * default, in whatever order they come. A default can only open: not one for some regions, since we do not know where
 * the visitor is (one that denies there holds everywhere), and not one with `wait_for_update`, since somebody is about
 * to say more.
 * Source: https://developers.google.com/tag-platform/security/guides/consent
 */
const googleConsentMode = {
    id: 'google-consent-mode',
    start({ page, readDataLayer, guarded, watch }, tell) {
        const told = new Map();
        let following = false;
        let stopped = false;
        const heard = guarded((entry) => {
            if (stopped || !Array.isArray(entry) || entry[0] !== 'consent')
                return;
            const [, command, answers] = entry;
            const passing = ['region', 'wait_for_update'].some((key) => own(answers, key) !== undefined);
            const known = {};
            for (const [type, governed] of TYPES) {
                const heardOf = told.get(type) ?? {};
                told.set(type, heardOf);
                const state = consentState(own(answers, type));
                if (state && command === 'update')
                    heardOf.update = state;
                else if (state && !passing)
                    heardOf.standard = state;
                else if (state === 'denied')
                    heardOf.closed = true;
                const holds = stateOf(heardOf);
                if (holds)
                    for (const purpose of governed)
                        known[purpose] = holds;
            }
            tell(known);
        });
        const undo = watch(() => {
            if (following || !Array.isArray(own(page, 'dataLayer')))
                return;
            following = true;
            readDataLayer(heard);
        }, page);
        return () => {
            stopped = true;
            undo();
        };
    },
};

/** Always active where the categories are OneTrust's own; a shop's own ids say nothing that we could read. */
const NECESSARY = 'C0001';
const PERFORMANCE = 'C0002';
const FUNCTIONAL = 'C0003';
const answersOf$1 = (page) => {
    const api = own(page, 'OneTrust') ?? own(page, 'Optanon');
    const groups = own(page, 'OnetrustActiveGroups') ?? own(page, 'OptanonActiveGroups');
    if (!api && !groups)
        return undefined;
    if (askPlatform(api, 'IsAlertBoxClosed') !== true)
        return allPurposes('unknown');
    const active = typeof groups === 'string' ? groups.split(',') : [];
    if (!active.includes(NECESSARY))
        return {};
    const state = (id) => (active.includes(id) ? 'granted' : 'denied');
    return answersFor(state(FUNCTIONAL), state(FUNCTIONAL), state(PERFORMANCE));
};
/**
 * OneTrust, and CookiePro, which is the same: functional cookies (C0003) → remember, personalise and ask, performance
 * (C0002) → send. Categories may be active before anybody has answered (opt-out models): only once the banner is
 * closed are they the visitor's answer. The page's one `OptanonWrapper` is the shop's; the events are for everybody.
 * Source: https://developer.onetrust.com/onetrust/docs/javascript-events-guide (events and groups), and
 * https://app.unpkg.com/@segment/analytics-consent-wrapper-onetrust (`IsAlertBoxClosed`)
 */
const oneTrust = {
    id: 'onetrust',
    start({ page, watch }, tell) {
        const read = () => {
            const said = answersOf$1(page);
            if (said)
                tell(said);
        };
        // The first may come before the banner counts as closed, the second comes where receipts are logged.
        return watch(read, page, 'OneTrustGroupsUpdated', 'OTConsentApplied');
    },
};

/**
 * Shopify's customer privacy: preferences → remember, personalise and ask, analytics → send. What Shopify allows
 * because of a region alone (`…Allowed()` without a `yes`) is nobody's answer; a `yes` that it does not allow either.
 * Source: https://shopify.dev/docs/api/customer-privacy
 */
const shopifyCustomerPrivacy = {
    id: 'shopify-customer-privacy',
    start({ page, watch }, tell) {
        let here = false;
        const read = () => {
            here ||= shopifyAsks(page);
            if (!here)
                return;
            const privacy = own(own(page, 'Shopify'), 'customerPrivacy');
            const said = askPlatform(privacy, 'currentVisitorConsent');
            const state = (kind) => {
                const word = own(said, kind);
                if (word === 'no')
                    return 'denied';
                const allowed = word === 'yes' && askPlatform(privacy, `${kind}ProcessingAllowed`) === true;
                return allowed ? 'granted' : 'unknown';
            };
            tell(answersFor(state('preferences'), state('preferences'), state('analytics')));
        };
        return watch(read, page.document, 'visitorConsentCollected');
    },
};

const LOCATOR = 'iframe[name=__tcfapiLocator]';
/** Only then has the platform an answer to give. */
const SETTLED = ['tcloaded', 'useractioncomplete'];
const answersOf = (report) => {
    if (own(report, 'gdprApplies') === false)
        return {};
    if (!SETTLED.includes(own(report, 'eventStatus')))
        return undefined;
    const consents = own(own(report, 'purpose'), 'consents');
    const all = (...numbers) => numbers.every((number) => own(consents, `${number}`) === true) ? 'granted' : 'denied';
    return answersFor(all(1), all(5, 6), all(8, 9));
};
/**
 * IAB TCF v2.2, by its listener (`getTCData` is deprecated): purpose 1 → remember, 5 and 6 → personalise and ask,
 * 8 and 9 → send. A first-party script has no vendor id: the purposes' own consents are honoured. Outside its
 * territory (`gdprApplies` is false) the framework has no answer.
 * Source: https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework (CMP API v2)
 */
const tcf = {
    id: 'iab-tcf',
    start({ page, guarded, watch }, tell) {
        let api;
        let listenerId;
        let stopped = false;
        const heard = guarded((report, ok) => {
            if (stopped || ok !== true)
                return;
            listenerId = own(report, 'listenerId');
            const said = answersOf(report);
            if (said)
                tell(said);
        });
        const undo = watch(() => {
            if (api)
                return;
            const found = own(page, '__tcfapi');
            const here = typeof found === 'function';
            if (!here && !page.document.querySelector(LOCATOR))
                return;
            tell(allPurposes('unknown'));
            if (!here)
                return;
            api = found;
            try {
                api('addEventListener', 2, heard);
            }
            catch (error) {
                // One that is broken governs nothing; another platform may be heard.
                tell({});
                throw error;
            }
        }, page);
        return guarded(() => {
            stopped = true;
            undo();
            if (listenerId !== undefined)
                api?.('removeEventListener', 2, () => undefined, listenerId);
        });
    },
};

/**
 * Every consent platform that is read, by precedence: a platform's own interface first, then the frameworks through
 * which platforms pass their answers on, Consent Mode last, because its defaults are nobody's answer.
 */
const consentSources = [
    oneTrust,
    cookiebot,
    didomi,
    shopifyCustomerPrivacy,
    tcf,
    googleConsentMode,
];

/** Makes a source's `watch`: its reader runs at once, at every event named, and with the others in `looks`. */
const createWatch = (guarded, looks) => (read, target, ...events) => {
    const run = guarded(() => read());
    looks.add(run);
    for (const event of events)
        target.addEventListener(event, run);
    run();
    return () => {
        looks.delete(run);
        for (const event of events)
            target.removeEventListener(event, run);
    };
};

/**
 * Hears every platform on the page, and tells what they say together: all of it at each change. A platform that is
 * broken is not the page's fault, nor the next platform's.
 */
const hearPlatforms = (ports, tell) => {
    const { page, readDataLayer, onFault } = ports;
    const voices = [];
    const looks = new Set();
    let hearing = false;
    const say = () => {
        if (hearing && voices.length > 0)
            tell(combinePlatforms(voices));
    };
    const start = ({ id, start: begin }, at) => {
        const guarded = (run) => guard(id, run, onFault);
        const watch = createWatch(guarded, looks);
        return guard(id, begin, onFault)({ page, readDataLayer, guarded, watch }, (answers) => {
            voices[at] = answers;
            say();
        });
    };
    const stops = consentSources.map(start);
    // Only now, so that no platform is believed before all have been looked at.
    hearing = true;
    say();
    return {
        look() {
            for (const again of looks)
                again();
        },
        stop() {
            hearing = false;
            for (const stop of stops)
                stop?.();
        },
    };
};

export { hearPlatforms };
