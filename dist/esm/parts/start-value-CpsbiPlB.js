import { a as affinities } from './errands-BXprTkYi.js';
import { w as windowed, f as factsOf } from './facts-Dsc-G1zE.js';
import { c as customerFacts, d as datedFacts, m as membersOf } from './customer-facts-BdSTzNLC.js';
import { D as DAY_MS } from './decayed-C64tHvEY.js';
import { F as stageInNotes, k as knowCustomer, G as segmentsInNotes } from './know-customer-iIFe1nf5.js';
import { g as guard } from './index-DkSf4PDJ.js';
import { c as canGrow } from './reserve-BeJ1A95C.js';
import { d as defaultPriors } from './default-priors-CDTzWL7C.js';
import './feature-name-DyQgDqoc.js';
import './unfinished-DuK8V9GR.js';
import './product-DRUJVo4-.js';
import './parse-event-DNaZKOeh.js';

/** Every window that a rule asks for, at any depth; what is no rule asks for none. */
const windowsIn = (rule) => {
    if (typeof rule !== 'object' || rule === null)
        return [];
    return Object.entries(rule).flatMap(([name, part]) => {
        if (Array.isArray(part))
            return part.flatMap(windowsIn);
        if (name === 'not')
            return windowsIn(part);
        const days = typeof part === 'object' && part && part.within;
        return typeof days === 'number' ? [[name, days]] : [];
    });
};
/** What the dated facts come to over the windows, under the names by which rules find them. */
const countWindows = (windows, dated, now) => Object.fromEntries(windows.flatMap(([fact, days]) => {
    const since = now - days * DAY_MS;
    const sum = dated[fact]?.reduce((all, { at, amount }) => (at > since && at <= now ? all + amount : all), 0);
    return sum === undefined ? [] : [[windowed(fact, days), sum]];
}));

const has = (fact, value) => Array.isArray(fact) ? fact.includes(value) : String(fact) === value;
/**
 * `vip` is a segment, `tier:gold` any other word that is known of a visitor; `!vip` is everybody else. Of several,
 * one is enough.
 */
const isMeant = (when, facts) => when.split(/[\s,]+/).some((word) => {
    const [, not, kind = 'segments', value = ''] = /^(!?)(?:(\w+):)?(.*)$/.exec(word) ?? [];
    return value !== '' && has(facts[kind], value) === !not;
});
/**
 * Shows and hides elements with `data-birebir-when`, all of one parent together. What would move something in sight
 * waits until its place has left the screen.
 */
const createVariants = (page) => {
    const waiting = new Map();
    const stopWaiting = (parent) => {
        waiting.get(parent)?.disconnect();
        waiting.delete(parent);
    };
    const change = (parent, hidden) => {
        const place = () => {
            const { height, width } = parent.getBoundingClientRect();
            return `${height} ${width}`;
        };
        const free = canGrow(parent);
        const before = place();
        const flip = (back) => {
            for (const [element, isHidden] of hidden)
                element.hidden = isHidden !== back;
        };
        flip(false);
        if (free || place() === before)
            return true;
        flip(true);
        return false;
    };
    return {
        show(facts) {
            const parents = new Map();
            for (const element of page.document.querySelectorAll('[data-birebir-when]')) {
                const hidden = !isMeant(element.dataset['birebirWhen'] ?? '', facts);
                const parent = element.parentElement;
                if (!parent || element.hidden === hidden)
                    continue;
                parents.set(parent, (parents.get(parent) ?? new Map()).set(element, hidden));
            }
            for (const parent of [...waiting.keys()])
                stopWaiting(parent);
            for (const [parent, hidden] of parents) {
                if (change(parent, hidden))
                    continue;
                const observer = new IntersectionObserver(() => {
                    if (change(parent, hidden))
                        stopWaiting(parent);
                });
                waiting.set(parent, observer);
                observer.observe(parent);
            }
        },
        stop() {
            for (const parent of [...waiting.keys()])
                stopWaiting(parent);
        },
    };
};

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

const isScalar = (value) => /^(string|number|boolean)$/.test(typeof value);
const entriesOf = (value) => typeof value === 'object' && value && !Array.isArray(value) ? Object.entries(value) : undefined;
const isTest = (name, test, { dated }) => {
    const entries = entriesOf(test);
    if (!entries)
        return isScalar(test);
    return (entries.length > 0 &&
        entries.every(([key, value]) => key === 'in'
            ? Array.isArray(value) && value.every(isScalar)
            : Number.isFinite(value) &&
                (key === 'within' ? dated.includes(name) : /^[<>]=?$/.test(key))));
};
/** What there is only over a span of days: spend, views. */
const isCounted = (name, test, { dated }) => dated.includes(name) && !!entriesOf(test)?.some(([key]) => key === 'within');
/** Whether a rule can be asked. `ruleFault` says why not; it is loaded only where one cannot. */
const isSound = (rule, known) => entriesOf(rule)?.every(([name, part]) => name === 'all' || name === 'any'
    ? Array.isArray(part) && part.every((one) => isSound(one, known))
    : name === 'not'
        ? isSound(part, known)
        : (known.facts.includes(name) || isCounted(name, part, known)) && isTest(name, part, known)) ?? false;

/** Reads them; what has to be read with care, or comes ready-made, is loaded only where there is some. */
const readOwnerRules = async ({ page, settings, chunks, warn, onFault, }) => {
    const { priors: file, tiers, segments, business } = settings();
    const isReady = Object.values(segments).includes(true);
    const more = file || tiers.length || business || isReady
        ? await chunks.advise().catch((error) => onFault('the segments', error))
        : undefined;
    const preset = more?.readPreset(business, warn);
    const read = more?.readTiers(tiers);
    for (const complaint of read?.complaints ?? [])
        warn(`Birebir: ${complaint}.`);
    const address = file && new URL(file, page.document.baseURI).href;
    const asked = { ...preset?.segments };
    for (const [id, rule] of Object.entries(segments)) {
        const set = rule === true ? more?.readyMade[id] : undefined;
        Object.assign(asked, set ?? { [id]: rule });
    }
    let told = false;
    const complain = async (faulty, known, dated) => {
        const { segmentComplaints } = await chunks.advise();
        segmentComplaints(faulty, { facts: Object.keys(known), dated }).forEach(warn);
    };
    return {
        priors: more && address ? await more.fetchPriors(address, warn) : defaultPriors,
        tiers: tiers.length ? (read?.tiers ?? []) : (preset?.tiers ?? []),
        segments(known, dated) {
            const facts = Object.keys(known);
            const rules = {};
            const faulty = {};
            for (const [id, rule] of Object.entries(asked)) {
                if (isSound(rule, { facts, dated }))
                    rules[id] = rule;
                else
                    faulty[id] = rule;
            }
            if (!told && Object.keys(faulty).length > 0) {
                complain(faulty, known, dated).catch((error) => onFault('the segments', error));
            }
            told = true;
            return rules;
        },
    };
};

/** Several events at once are worked out once. */
const SOON_MS = 150;
/** Works out the customer's worth and segments, after every event anew, and tells of what has changed. */
const startValue = async (ports, engine, pageType) => {
    const { priors, tiers, segments } = await readOwnerRules(ports);
    const variants = createVariants(ports.page);
    let members;
    let facts = {};
    const input = () => ({
        profile: engine.profile(),
        catalog: engine.catalog(),
        now: ports.now(),
        priors,
        tiers,
        deliveryDays: ports.settings().deliveryDays,
    });
    const workOut = () => {
        const given = input();
        const { profile, catalog, now } = given;
        const known = knowCustomer(given);
        const plain = {
            ...factsOf(profile, catalog, affinities(profile, catalog, now), { type: pageType(), now }),
            ...customerFacts(known),
        };
        const dated = datedFacts(profile);
        const rules = segments(plain, Object.keys(dated));
        const windows = Object.values(rules).flatMap(windowsIn);
        const all = { ...plain, ...countWindows(windows, dated, now) };
        // Another page of the shop may have rules of its own: what has none here stays as it is.
        const before = segmentsInNotes(profile.notes).filter((id) => rules[id]);
        const after = membersOf(rules, all, before);
        facts = { ...all, segments: after };
        keepStanding(ports, profile, known, { before, shown: members ?? before, after });
        members = after;
        variants.show(facts);
    };
    const safely = guard('the segments', workOut, ports.onFault);
    let soon;
    const workOutSoon = () => {
        clearTimeout(soon);
        soon = setTimeout(safely, SOON_MS);
    };
    engine.facts = () => facts;
    const stopListening = ports.onEvent(workOutSoon);
    const before = engine.onReload;
    engine.onReload = () => {
        before?.();
        workOutSoon();
    };
    safely();
    return {
        input,
        segments: () => members ?? [],
        stop() {
            clearTimeout(soon);
            stopListening();
            variants.stop();
        },
    };
};

export { startValue };
