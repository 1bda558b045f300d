import { o as own } from './parse-event-CUp65X8I.js';
import { c as consentState } from './index-B1Sj1NgB.js';

/** Which storage type of Consent Mode answers for which purpose; the `ad_*` types are none of ours. */
const TYPES = [
    ['functionality_storage', ['remember']],
    ['personalization_storage', ['personalise', 'ask']],
    ['analytics_storage', ['send']],
];
const nothingToLookFor = () => undefined;
/** A default that denies is no refusal: nobody has answered yet, and what was remembered is not to be erased. */
const stateOf = ({ update, standard, deniedSomewhere }) => update ?? (deniedSomewhere || standard === 'denied' ? 'unknown' : standard);
/**
 * Google Consent Mode v2: `gtag('consent', 'default' | 'update', {…})` in the data layer. An update stands over every
 * default; a default can only open: one for some regions alone never does.
 * Source: https://developers.google.com/tag-platform/security/guides/consent
 */
const googleConsentMode = {
    id: 'google-consent-mode',
    start({ readDataLayer }, tell) {
        const told = new Map();
        readDataLayer((entry) => {
            if (!Array.isArray(entry) || entry[0] !== 'consent')
                return;
            const [, command, answers] = entry;
            const regional = own(answers, 'region') !== undefined;
            const known = {};
            for (const [type, governed] of TYPES) {
                const heard = told.get(type) ?? {};
                told.set(type, heard);
                const state = consentState(own(answers, type));
                if (state && command === 'update')
                    heard.update = state;
                else if (state && !regional)
                    heard.standard = state;
                else if (state === 'denied')
                    heard.deniedSomewhere = true;
                const holds = stateOf(heard);
                if (holds)
                    for (const purpose of governed)
                        known[purpose] = holds;
            }
            tell(known);
        });
        return nothingToLookFor;
    },
};

const LOCATOR = 'iframe[name=__tcfapiLocator]';
/** Only then has the platform an answer to give. */
const SETTLED = ['tcloaded', 'useractioncomplete'];
/**
 * IAB TCF v2.2, by its listener (`getTCData` is deprecated): purpose 1 → remember, 5 and 6 → personalise and ask,
 * 8 and 9 → send. A first-party script has no vendor id: the purposes' own consents are honoured.
 * Source: https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework (CMP API v2)
 */
const tcf = {
    id: 'iab-tcf',
    start({ page }, tell) {
        let listening = false;
        const look = () => {
            const api = page.__tcfapi;
            const here = typeof api === 'function';
            if (listening || !(here || page.document.querySelector(LOCATOR)))
                return;
            tell({});
            if (!here)
                return;
            listening = true;
            api('addEventListener', 2, (data, ok) => {
                if (!ok)
                    return;
                if (own(data, 'gdprApplies') === false) {
                    // Outside its territory the framework has no answer; ours stays unknown.
                    return;
                }
                if (!SETTLED.includes(own(data, 'eventStatus')))
                    return;
                const consents = own(own(data, 'purpose'), 'consents');
                const all = (...numbers) => numbers.every((number) => own(consents, `${number}`) === true) ? 'granted' : 'denied';
                const tailored = all(5, 6);
                tell({ remember: all(1), personalise: tailored, ask: tailored, send: all(8, 9) });
            });
        };
        look();
        return look;
    },
};

/** Every consent platform that is read. */
const consentSources = [googleConsentMode, tcf];

export { consentSources };
