import { c as canGrow } from './reserve-BeJ1A95C.js';
import { d as defaultPriors } from './default-priors-CDTzWL7C.js';
import { m as membersOf } from './members-CJlSNg6U.js';
import { D as DAY_MS } from './decayed-BmS0RYHL.js';
import { w as windowed } from './condition-BXhDMp3B.js';
import { p as paidOrders, c as segmentsInNotes } from './paid-orders-6eef_CW-.js';

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

const once = (at) => ({ at, amount: 1 });
/** What can be counted over the last so many days. */
const datedFacts = ({ ledger, searches, evidence, notes, }) => ({
    orders: ledger.orders.map(({ at }) => once(at)),
    spend: paidOrders(ledger).map(({ at, total = 0, refunded = 0 }) => ({
        at,
        amount: total - refunded,
    })),
    searches: searches.map(({ at }) => once(at)),
    views: [...evidence.items.values()].map(({ lastViewAt }) => once(lastViewAt)),
    answers: [...notes].flatMap(([key, { at }]) => (key.startsWith('answer:') ? once(at) : [])),
});

/** Sorts by the rules that can be asked; of the others the owner is told once. */
const createSorter = (asked, { chunks, warn, onFault }) => {
    let told = false;
    const complain = async (faulty, facts, dated) => {
        const { segmentComplaints } = await chunks.advise();
        segmentComplaints(faulty, { facts, dated }).forEach(warn);
    };
    return (plain, profile, now) => {
        const amounts = datedFacts(profile);
        const known = { facts: Object.keys(plain), dated: Object.keys(amounts) };
        const rules = {};
        const faulty = {};
        for (const [id, rule] of Object.entries(asked)) {
            if (isSound(rule, known))
                rules[id] = rule;
            else
                faulty[id] = rule;
        }
        if (!told && Object.keys(faulty).length > 0) {
            complain(faulty, known.facts, known.dated).catch((error) => onFault('the segments', error));
        }
        told = true;
        const windows = Object.values(rules).flatMap(windowsIn);
        const facts = { ...plain, ...countWindows(windows, amounts, now) };
        // Another page of the shop may have rules of its own: what has none here stays as it is.
        const before = segmentsInNotes(profile.notes).filter((id) => rules[id]);
        const after = membersOf(rules, facts, before);
        return { before, after, facts: { ...facts, segments: after } };
    };
};

/** Reads them; what has to be read with care, or comes ready-made, is loaded only where there is some. */
const readOwnerRules = async (ports) => {
    const { page, settings, chunks, warn, onFault } = ports;
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
    return {
        priors: more && address ? await more.fetchPriors(address, warn) : defaultPriors,
        tiers: tiers.length ? (read?.tiers ?? []) : (preset?.tiers ?? []),
        sort: createSorter(asked, ports),
    };
};

export { createVariants, readOwnerRules };
