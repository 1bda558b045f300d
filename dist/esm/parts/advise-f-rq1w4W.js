import { b as ruleFault, r as readPriors, p as presets, n as nearest } from './read-priors-BxJ1ec52.js';
export { a as readyMade } from './read-priors-BxJ1ec52.js';
import { a as ownText, o as own } from './parse-event-DW8ctT1B.js';
import { d as defaultPriors } from './default-priors-CDTzWL7C.js';
import { d as definitions } from './index-CoyEnUq7.js';

/** One sentence for each rule that cannot be asked, naming the clause at fault. */
const segmentComplaints = (rules, known) => Object.entries(rules).flatMap(([id, rule]) => {
    const fault = ruleFault(rule, known);
    if (!fault)
        return [];
    const ends = fault.endsWith('?') ? ' It is' : '; it is';
    return `Birebir: the segment “${id}”: ${fault}${ends} left out.`;
});

const isShare = (value) => value === undefined || (typeof value === 'number' && value > 0 && value <= 1);
/**
 * Reads the owner's tiers; a list that goes from the lowest to the highest.
 * @example readTiers([{ id: 'gold', by: 'spend12m', min: 5000 }]).tiers.length // 1
 */
const readTiers = (given) => {
    const complaints = [];
    const tiers = given.flatMap((one, at) => {
        const id = ownText(one, 'id');
        const by = own(one, 'by');
        const min = own(one, 'min');
        const keep = own(one, 'keep');
        const fault = !id
            ? 'has no “id”'
            : by !== 'spend12m' && by !== 'orders12m'
                ? 'should be “by” spend12m or orders12m'
                : typeof min !== 'number' || !(min > 0)
                    ? 'should have a number above 0 as “min”'
                    : isShare(keep)
                        ? ''
                        : 'should “keep” a share above 0, at most 1';
        if (!fault)
            return [{ id, by, min, keep }];
        complaints.push(`the tier “${id ?? at + 1}” ${fault}; it is left out`);
        return [];
    });
    return { tiers, complaints };
};

const LIMIT_MS$1 = 3000;
/**
 * The shop's priors file, or the built-in figures; a file that cannot be used is one sentence.
 * @param address absolute.
 */
const fetchPriors = async (address, warn) => {
    try {
        const stop = new AbortController();
        setTimeout(() => stop.abort(), LIMIT_MS$1);
        const answer = await fetch(address, { credentials: 'omit', signal: stop.signal });
        if (!answer.ok)
            throw new Error(`status ${answer.status}`);
        const read = readPriors(await answer.json());
        if (read.ok)
            return read.priors;
        warn(`Birebir: ${read.reason}`);
    }
    catch (error) {
        warn(`Birebir: the priors file ${address} could not be read (${String(error)}); the built-in figures are used instead.`);
    }
    return defaultPriors;
};

const LIMIT_MS = 3000;
/** Fetches and parses the file; within three seconds, or the page goes on without it. */
const fetchSettings = async (address) => {
    try {
        const stop = new AbortController();
        setTimeout(() => stop.abort(), LIMIT_MS);
        const answer = await fetch(address, { credentials: 'omit', signal: stop.signal });
        if (!answer.ok)
            throw new Error(`status ${answer.status}`);
        return { settings: await answer.json() };
    }
    catch (error) {
        const got = `${address} (${String(error)})`;
        return { problem: { where: 'data-config', name: 'config', got, expected: 'file' } };
    }
};

/** What a kind of shop begins with; an unknown kind is one sentence, and no preset. */
const readPreset = (business, warn) => {
    if (!business)
        return undefined;
    const kinds = Object.keys(presets);
    const preset = own(presets, business);
    const meant = preset ? undefined : nearest(business, kinds);
    if (!preset)
        warn(`Birebir: the setting “business” should be one of ${kinds.join(', ')}, not “${business}”${meant ? `; did you mean “${meant}”?` : '.'} No preset is used.`);
    return preset;
};

const shown = (value) => typeof value === 'string'
    ? `“${value.slice(0, 60)}”`
    : Array.isArray(value)
        ? 'a list'
        : typeof value === 'object'
            ? value
                ? 'an object'
                : 'null'
            : String(value);
const wanted = {
    string: 'a text',
    boolean: 'on or off',
    number: 'a number above 0',
    map: 'an object',
    list: 'a list',
    function: 'a function',
};
/**
 * One clear sentence about one setting: what was wrong, what was expected, and what happens instead.
 * @example advise({ where: 'data-*', name: 'catalog', got: '/c.json' })
 * // Birebir: there is no setting “catalog” (data-*); did you mean “catalogue”? It is left out.
 */
const advise = ({ where, name, got, expected }) => {
    if (!name)
        return `Birebir: settings (${where}) must be an object, not ${shown(got)}; they are left out.`;
    if (expected === 'file') {
        return `Birebir: the settings file ${String(got)} could not be read; the page goes on without it.`;
    }
    if (!expected) {
        const meant = nearest(name, Object.keys(definitions));
        const hint = meant ? `; did you mean “${meant}”?` : '.';
        return `Birebir: there is no setting “${name}” (${where})${hint} It is left out.`;
    }
    const choices = typeof expected === 'object' ? expected : undefined;
    const meant = choices && typeof got === 'string' ? nearest(got, choices) : undefined;
    const want = choices ? `one of ${choices.join(', ')}` : wanted[expected];
    const fallback = definitions[name].default;
    return `Birebir: the setting “${name}” (${where}) should be ${want}, not ${shown(got)}${meant ? `; did you mean “${meant}”?` : '.'} ${typeof fallback === 'string' && fallback ? `“${fallback}” is used instead.` : 'The default is used instead.'}`;
};

export { advise, fetchPriors, fetchSettings, readPreset, readTiers, segmentComplaints };
