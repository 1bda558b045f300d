import { o as ownerRules } from './owner-rules-Cr864nqn.js';
import { o as own } from './parse-event-DW8ctT1B.js';
import './product-DRUJVo4-.js';
import './keep-places-w1n7vmdM.js';
import './feature-name-DyQgDqoc.js';
import './score-of-BSwRAnty.js';

/** Options of a placement that are not rules: `placement` reads them. */
const PLAIN = ['strategies', 'limit', 'heading', 'explore'];
const RULES = ['pins', 'exclude', 'filters', 'margin'];
const FILTERS = ['inStock', 'minPrice', 'maxPrice', 'only'];
const oneLine = (text) => text.slice(0, 60).replace(/\s+/g, ' ');
const shown = (value) => typeof value === 'string'
    ? `“${oneLine(value)}”`
    : Array.isArray(value)
        ? 'a list'
        : typeof value === 'object' && value !== null
            ? 'an object'
            : String(value);
const keysOf = (value) => typeof value === 'object' && value !== null ? Object.keys(value) : [];
/**
 * Reads what the owner says about the products of a placement; what cannot be used is one sentence each, and the rest
 * holds.
 * @example readPlacementRules('home', { pins: ['tea'], exclude: ['brand:Nane'], margin: 0.5 }, console.warn)
 */
const readPlacementRules = (placement, said, complain) => {
    const wrong = (name, wanted, got) => complain(`Birebir: “${name}” of the placement “${placement}” should be ${wanted}, not ${shown(got)}. It is left out.`);
    const unknown = (name, known) => complain(`Birebir: the placement “${placement}” has no “${oneLine(name)}”; there are ${known.join(', ')}. It is left out.`);
    const names = (from, name, wanted) => {
        const list = own(from, name);
        if (list === undefined)
            return [];
        if (!Array.isArray(list))
            wrong(name, wanted, list);
        const rows = Array.isArray(list) ? list : [];
        const odd = rows.find((one) => typeof one !== 'string');
        if (odd !== undefined)
            wrong(`an entry of ${name}`, 'a text', odd);
        return rows.filter((one) => typeof one === 'string');
    };
    const number = (from, name, most) => {
        const value = own(from, name);
        if (value === undefined)
            return undefined;
        if (typeof value === 'number' && value >= 0 && value <= most)
            return value;
        wrong(name, most === 1 ? 'a number from 0 to 1' : 'a number of 0 or more', value);
        return undefined;
    };
    for (const name of keysOf(said))
        if (![...PLAIN, ...RULES].includes(name))
            unknown(name, [...PLAIN, ...RULES]);
    const found = own(said, 'filters');
    const isMap = typeof found === 'object' && found !== null && !Array.isArray(found);
    const filters = isMap ? found : undefined;
    if (found !== undefined && !isMap)
        wrong('filters', 'an object', found);
    for (const name of keysOf(filters))
        if (!FILTERS.includes(name))
            unknown(name, FILTERS);
    const inStock = own(filters, 'inStock');
    if (inStock !== undefined && typeof inStock !== 'boolean')
        wrong('inStock', 'on or off', inStock);
    const minPrice = number(filters, 'minPrice', Number.MAX_VALUE);
    const maxPrice = number(filters, 'maxPrice', Number.MAX_VALUE);
    const turned = (minPrice ?? 0) > (maxPrice ?? Number.MAX_VALUE);
    if (turned)
        wrong('minPrice', `no more than the maxPrice ${maxPrice}`, minPrice);
    const what = 'a list of product ids, “category:…” or “brand:…”';
    return {
        pins: names(said, 'pins', 'a list of product ids'),
        exclude: names(said, 'exclude', what),
        only: names(filters, 'only', what),
        inStock: inStock === true,
        minPrice: turned ? undefined : minPrice,
        maxPrice,
        margin: number(said, 'margin', 1) ?? 0,
    };
};

/** The owner's rules by placement; each is read once, and its mistakes are told then. */
const readRules = ({ settings, warn }) => {
    const read = new Map();
    return (placement, catalog) => {
        const said = own(settings().placements, placement);
        if (said === undefined)
            return undefined;
        const rules = read.get(said) ?? readPlacementRules(placement, said, warn);
        read.set(said, rules);
        return ownerRules(rules, catalog);
    };
};
/** Opens the owner's rules; what explores is loaded where a placement does. */
const openRules = async (ports, plainly) => {
    const rulesFor = readRules(ports);
    const decide = (input) => plainly({ ...input, rulesFor });
    const explores = Object.values(ports.settings().placements).some(({ explore }) => explore);
    if (!explores)
        return { decide, choose: decide };
    return (await ports.chunks.bandit()).openExplorer(ports, decide);
};

export { openRules };
