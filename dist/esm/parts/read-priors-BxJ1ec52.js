import { o as own } from './parse-event-DW8ctT1B.js';
import { d as defaultPriors } from './default-priors-CDTzWL7C.js';

/** The number of letters to change, add or take away to turn one word into the other (Levenshtein). */
const distance = (from, to) => {
    let row = [...to].map((_, at) => at + 1);
    [...from].forEach((letter, at) => {
        let corner = at;
        let left = at + 1;
        row = row.map((above, place) => {
            const cost = Math.min(above + 1, left + 1, corner + (letter === to[place] ? 0 : 1));
            corner = above;
            left = cost;
            return cost;
        });
    });
    return row[row.length - 1] ?? from.length;
};
/**
 * The known word that was probably meant; nothing where none is near.
 * @example nearest('catalog', ['catalogue', 'config']) // 'catalogue'
 */
const nearest = (name, known) => {
    const lower = name.toLowerCase();
    const ranked = known
        .map((one) => ({ one, far: distance(lower, one.toLowerCase()) }))
        .sort((a, b) => a.far - b.far)[0];
    return ranked && ranked.far <= Math.max(2, name.length / 3) ? ranked.one : undefined;
};

const COMPARISONS = ['>=', '>', '<=', '<'];
const TESTS = [...COMPARISONS, 'in', 'within'];
const COMBINED = ['all', 'any'];
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isScalar = (value) => /^(string|number|boolean)$/.test(typeof value);
const hint = (name, known) => {
    const meant = nearest(name, known);
    return meant ? `; did you mean “${meant}”?` : '';
};
const testFault = (name, test, { facts, dated }) => {
    const counted = isObject(test) && test['within'] !== undefined;
    if (!facts.includes(name) && !counted)
        return `“${name}” is counted over days: it should have a number under “within”`;
    if (isScalar(test))
        return undefined;
    if (!isObject(test) || Object.keys(test).length === 0)
        return `“${name}” should be a value or a comparison such as { ">=": 2 }`;
    for (const [key, value] of Object.entries(test)) {
        if (!TESTS.includes(key))
            return `“${name}” has no test “${key}” (one of ${TESTS.join(', ')})`;
        if (key === 'in' && !(Array.isArray(value) && value.every(isScalar)))
            return `“${name}” should have a list of values under “in”`;
        if (key !== 'in' && !(typeof value === 'number' && Number.isFinite(value)))
            return `“${name}” should have a number under “${key}”, not ${JSON.stringify(value)}`;
        if (key === 'within' && !dated.includes(name))
            return `“${name}” cannot be counted over days (“within”); ${dated.join(', ')} can`;
    }
    return undefined;
};
/**
 * What is wrong with a rule, naming the first clause at fault; nothing when it can be asked.
 * @example ruleFault({ oders: { '>=': 2 } }, known) // 'there is no fact “oders”; did you mean “orders”?'
 */
const ruleFault = (rule, known) => {
    if (!isObject(rule))
        return `a rule should be an object, not ${JSON.stringify(rule)}`;
    for (const [name, part] of Object.entries(rule)) {
        if (COMBINED.includes(name)) {
            if (!Array.isArray(part))
                return `“${name}” should be a list of rules`;
            for (const one of part) {
                const fault = ruleFault(one, known);
                if (fault)
                    return fault;
            }
        }
        else if (name === 'not') {
            const fault = ruleFault(part, known);
            if (fault)
                return fault;
        }
        else if (known.facts.includes(name) || known.dated.includes(name)) {
            const fault = testFault(name, part, known);
            if (fault)
                return fault;
        }
        else
            return `there is no fact “${name}”${hint(name, [...known.facts, ...COMBINED, 'not'])}`;
    }
    return undefined;
};

const bands = ['high', 'middle', 'low'];
const needs = ['deals', 'quality', 'habit', 'discovery'];
/** Worth beside need: twelve segments `high-habit`, `low-deals`, …, of which a customer is in one. */
const matrix = Object.fromEntries(bands.flatMap((valueBand) => needs.map((need) => [`${valueBand}-${need}`, { orders: { '>=': 1 }, valueBand, need }])));
/** A young shop wins first orders, a mature one keeps customers, a supplier of firms is ordered from again. */
const presets = {
    young: {
        segments: {
            'first-order-near': {
                orders: 0,
                any: [{ inCart: { '>=': 1 } }, { viewedThisVisit: { '>=': 3 } }],
            },
            'first-order': { orders: 1 },
            'second-order': { orders: 2 },
        },
        tiers: [],
    },
    mature: {
        segments: {
            cooling: { risk: 'cooling' },
            'at-risk': { risk: { in: ['atRisk', 'lapsed'] } },
            due: { dueProducts: { '>=': 1 } },
            ...matrix,
        },
        tiers: [
            { id: 'regular', by: 'orders12m', min: 2 },
            { id: 'loyal', by: 'orders12m', min: 5 },
            { id: 'vip', by: 'orders12m', min: 10 },
        ],
    },
    b2b: {
        segments: {
            reorder: { dueProducts: { '>=': 1 } },
            'regular-buyer': { orders12m: { '>=': 6 } },
        },
        tiers: [],
    },
};
/** Sets of segments that the owner takes up by name: `segments: { matrix: true }`. */
const readyMade = { matrix };

const between = (low, high) => (value) => typeof value === 'number' && value > low && value <= high;
const ABOVE_0 = ['a number above 0', between(0, 1e15)];
const ABOVE_1 = ['a number above 1', between(1, 1e15)];
const NUMBER = ['a number', between(-1e15, 1e15)];
const SHARE = ['a number from 0 to 1', between(-Number.MIN_VALUE, 1)];
const isText = (value) => typeof value === 'string';
const CUTS = [
    'four ascending numbers',
    (value) => Array.isArray(value) &&
        value.length === 4 &&
        value.every((cut, at) => NUMBER[1](cut) && (at === 0 || Number(cut) >= Number(value[at - 1]))),
];
const SHARES = [
    'shares from 0 to 1 by id',
    (value) => value === undefined ||
        (typeof value === 'object' && value !== null && Object.values(value).every(SHARE[1])),
];
/** Part by part what must be there; a part that is left out is not known. */
const PARTS = {
    btyd: {
        k: ['"mbg" or "bg"', (value) => value === 'mbg' || value === 'bg'],
        r: ABOVE_0,
        alpha: ABOVE_0,
        a: ABOVE_0,
        b: ABOVE_0,
    },
    gap: { mu: NUMBER, sw: ABOVE_0, sb: ABOVE_0 },
    spend: { p: ABOVE_0, q: ABOVE_1, v: ABOVE_0 },
    rfm: { r: CUTS, f: CUTS, m: CUTS },
    spend12m: { p50: NUMBER, p80: NUMBER, p95: NUMBER },
    rcp: { site: SHARE, items: SHARES, categories: SHARES },
};
/** What stands beside the parts. */
const PLAIN = {
    v: ['1', (value) => value === 1],
    unit: ['"day"', (value) => value === 'day'],
    n: ['a number of customers', between(0, 1e15)],
    margin: ['a number above 0, at most 1', (value) => value === undefined || between(0, 1)(value)],
    currency: ['a currency code', (value) => value === undefined || isText(value)],
};
/**
 * Reads a priors file. What is left out is taken from the built-in priors or not known; what is there and wrong
 * refuses the whole, in one sentence that names it: half a model would give figures that nobody fitted.
 * @example const read = readPriors(JSON.parse(text)); const priors = read.ok ? read.priors : defaultPriors;
 */
const readPriors = (file) => {
    const faults = [];
    const checked = (of, rules, path) => {
        const found = {};
        for (const [key, [expected, holds]] of Object.entries(rules)) {
            const value = own(of, key);
            if (!holds(value))
                faults.push(`${path}${key} is ${JSON.stringify(value) ?? 'missing'}, expected ${expected}`);
            else if (value !== undefined)
                found[key] = value;
        }
        return found;
    };
    const { n, margin, currency } = checked(file, PLAIN, '');
    const parts = {};
    for (const [part, rules] of Object.entries(PARTS)) {
        const value = own(file, part);
        if (value !== undefined || part === 'btyd')
            parts[part] = checked(value, rules, `${part}.`);
    }
    const [fault] = faults;
    if (fault)
        return {
            ok: false,
            reason: `The priors file is not used: ${fault}; the built-in figures are used instead.`,
        };
    return {
        ok: true,
        priors: {
            ...defaultPriors,
            ...parts,
            n,
            ...(margin !== undefined && { margin }),
            ...(currency !== undefined && { currency }),
        },
    };
};

export { readyMade as a, ruleFault as b, nearest as n, presets as p, readPriors as r };
