import { a as affinities } from './affinity-dfIFIzBc.js';
import { f as factsOf } from './facts-DxMwYs7C.js';
import { c as customerFacts } from './customer-facts-BrUF-3nd.js';
import { k as knowCustomer } from './know-customer-BMFbrUps.js';
import { g as guard } from './index-CoyEnUq7.js';
import { s as stageInNotes } from './paid-orders-6eef_CW-.js';
import { d as defaultPriors } from './default-priors-CDTzWL7C.js';
import './feature-name-DyQgDqoc.js';
import './decayed-BmS0RYHL.js';
import './gifts-COVOtfDF.js';
import './unfinished-Cq9Lb6Tk.js';
import './product-DRUJVo4-.js';
import './errands-DJ1Rg_vh.js';
import './visit-gap-UVPV7SaH.js';
import './owned-products-u8ZDtB3c.js';
import './parse-event-DW8ctT1B.js';

const changed = (from, to) => [
    ...to.filter((id) => !from.includes(id)).map((id) => ({ id, change: 'enter' })),
    ...from.filter((id) => !to.includes(id)).map((id) => ({ id, change: 'leave' })),
];
/** Tells the log which stage is held; of those who have bought nothing there is nothing to hold. */
const keepStage = ({ observe }, { notes, visits }, { stage: { stage, lower }, value }) => {
    const before = stageInNotes(notes);
    if (value.orders === 0 || (before?.stage === stage && !before.lower === !lower))
        return;
    const method = lower ? 'lower' : 'hold';
    observe('note', { fact: 'stage', answer: stage, method, value: visits.count });
};
/**
 * Tells the log what is held from now on, so that it is folded with everything else, and listeners what has changed.
 */
const keepStanding = (ports, profile, known, { before, shown, after }) => {
    for (const change of changed(shown, after))
        ports.announce('segment', change);
    keepStage(ports, profile, known);
    for (const { id, change } of changed(before, after)) {
        ports.observe('note', { fact: `segment:${id}`, method: change });
    }
};

/** An owner who has said nothing. */
const SILENT = {
    priors: defaultPriors,
    tiers: [],
    sort: (facts) => ({ before: [], after: [], facts: { ...facts, segments: [] } }),
};
const SAID = ['priors', 'tiers', 'segments', 'business'];
const isSilent = ({ priors, tiers, segments, business }) => !priors && !business && tiers.length + Object.keys(segments).length === 0;
/** What reads and holds rules, and what shows variants, is loaded only where there are some. */
const createLiveRules = (ports) => {
    const { page, settings, chunks } = ports;
    let rules = SILENT;
    let read;
    let variants;
    const isNews = () => SAID.some((name) => read?.[name] !== settings()[name]);
    return {
        current: () => rules,
        show: (facts) => variants?.show(facts),
        async renew() {
            const waits = !variants && page.document.querySelector('[data-birebir-when]');
            if (!waits && !isNews())
                return false;
            const said = settings();
            read = said;
            const silent = isSilent(said);
            const more = silent && !waits ? undefined : await chunks.segments();
            variants ??= more?.createVariants(page);
            const found = silent ? SILENT : await more?.readOwnerRules(ports);
            // What was said last holds, though it may have been read first.
            if (found && read === said)
                rules = found;
            return true;
        },
        stop: () => variants?.stop(),
    };
};

/** Several events at once are worked out once. */
const SOON_MS = 150;
/** Works out the customer's worth and segments, after every event anew, and tells of what has changed. */
const startValue = async (ports, engine, pageType) => {
    const rules = createLiveRules(ports);
    let members;
    let facts = {};
    const input = () => ({
        profile: engine.profile(),
        catalog: engine.catalog(),
        now: ports.now(),
        priors: rules.current().priors,
        tiers: rules.current().tiers,
        deliveryDays: ports.settings().deliveryDays,
    });
    const workOut = () => {
        const given = input();
        const { profile, catalog, now } = given;
        const known = knowCustomer(given);
        const tastes = affinities(profile, catalog, now);
        const plain = {
            ...factsOf(profile, catalog, tastes, { type: pageType(), now }),
            ...customerFacts(known),
        };
        const sorted = rules.current().sort(plain, profile, now);
        const { before, after } = sorted;
        facts = sorted.facts;
        keepStanding(ports, profile, known, { before, shown: members ?? before, after });
        members = after;
        rules.show(facts);
    };
    const safely = guard('the segments', workOut, ports.onFault);
    const anew = guard('the segments', async () => {
        await rules.renew();
        workOut();
    }, ports.onFault);
    let soon;
    const workOutSoon = () => {
        clearTimeout(soon);
        soon = setTimeout(anew, SOON_MS);
    };
    engine.facts = () => facts;
    const stopListening = ports.onEvent(workOutSoon);
    const before = engine.onReload;
    engine.onReload = () => {
        before?.();
        workOutSoon();
    };
    await rules.renew();
    safely();
    return {
        input,
        segments: () => members ?? [],
        async renew() {
            if (await rules.renew())
                safely();
        },
        stop() {
            clearTimeout(soon);
            stopListening();
            rules.stop();
        },
    };
};

export { startValue };
