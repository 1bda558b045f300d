import { d as definitions } from './index-BHU3Zipz.js';
import './parse-event-CUp65X8I.js';

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
const nearest = (name, known) => {
    const lower = name.toLowerCase();
    const ranked = known
        .map((one) => ({ one, far: distance(lower, one.toLowerCase()) }))
        .sort((a, b) => a.far - b.far)[0];
    return ranked && ranked.far <= Math.max(2, name.length / 3) ? ranked.one : undefined;
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
    text: 'a text',
    switch: 'on or off',
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

export { advise, fetchSettings };
