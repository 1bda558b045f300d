import { M as MOST_SHELVES, L as LEAST_ITEMS } from './placement-TYLduegY.js';
import { s as shelfItem } from './shelf-item-C3C85WHN.js';

/** Which guards stand in front of each product, as bits in their order. */
const guardMask = (guards, context) => {
    const mask = new Uint8Array(context.catalog.products.length);
    guards.forEach((guard, bit) => {
        for (const found of guard.find(context)) {
            const ordinal = typeof found === 'string' ? context.catalog.ordinalOf.get(found) : found;
            // A product that is not in the catalogue needs no guard: a typed array ignores what lies outside it.
            const at = ordinal ?? -1;
            mask[at] = (mask[at] ?? 0) | (1 << bit);
        }
    });
    return mask;
};
/** The bits that still count where a strategy allows some guards to be passed. */
const guardBits = (guards, allows) => guards.reduce((bits, guard, bit) => (allows.includes(guard.id) ? bits : bits | (1 << bit)), 0);

/** Each further product of the same category or brand gives up this part of the best score. */
const SAME_CATEGORY = 0.03;
const SAME_BRAND = 0.12;
/**
 * Chooses candidates one by one, each time the best after a penalty for what is already chosen (maximal marginal
 * relevance, with category and brand as the likeness). Order among equals is kept.
 */
const vary = ({ candidates }, { leafOf, brandOf }, limit) => {
    const scale = Math.max(0, candidates[0]?.score ?? 0);
    /** How often each category and each brand was chosen; feature ids tell them apart. */
    const chosenWith = new Map();
    const left = [...candidates];
    const chosen = [];
    const times = (feature) => chosenWith.get(feature || -1) ?? 0;
    const penalty = ({ ordinal }) => -scale * (SAME_CATEGORY * times(leafOf[ordinal]) + SAME_BRAND * times(brandOf[ordinal]));
    const takeBest = () => {
        let best = -1;
        let most = Number.NEGATIVE_INFINITY;
        left.forEach((candidate, at) => {
            // What nothing speaks for stands behind all that something speaks for, whatever variety takes from that.
            const filler = candidate.score > 0 ? 0 : 2 * scale;
            const score = candidate.score + penalty(candidate) - filler;
            if (score > most)
                [best, most] = [at, score];
        });
        return best < 0 ? undefined : left.splice(best, 1)[0];
    };
    for (let next = takeBest(); next && chosen.length < limit; next = takeBest()) {
        const variety = penalty(next) || 0;
        chosen.push({ ...next, score: next.score + variety, variety });
        for (const feature of [leafOf[next.ordinal], brandOf[next.ordinal]]) {
            if (feature)
                chosenWith.set(feature, times(feature) + 1);
        }
    }
    return chosen;
};

/** Candidates asked for per product shown: room for variety. */
const POOL = 5;
/** Under quiet (the visitor found things hard) a page has this many shelves. */
const SHELVES_WHEN_QUIET = 1;
/** Makes a decision that heeds these guards. */
const shelfDecider = ({ guards, sellingRests }) => (input) => {
    const { placements, strategies, fixed = [], rulesFor, current: about, ...known } = input;
    const { catalog, profile, now } = known;
    const current = about === undefined ? undefined : catalog.ordinalOf.get(about);
    const onPage = new Set();
    const most = now < profile.attention.quietUntil ? SHELVES_WHEN_QUIET : MOST_SHELVES;
    for (const { product } of fixed.flatMap(({ items }) => items)) {
        const ordinal = catalog.ordinalOf.get(product.id);
        if (ordinal !== undefined)
            onPage.add(ordinal);
    }
    let shelves = fixed.length;
    const resting = sellingRests(profile, known.facts, now);
    return placements.map((placement) => {
        const attempts = [];
        const stays = fixed.find((shelf) => shelf.placement === placement.id);
        if (stays)
            return { placement, decision: stays, attempts };
        if (shelves >= most)
            return { placement, decision: undefined, attempts };
        const mask = guardMask(guards, { catalog, profile, now, current, onPage });
        const rules = rulesFor?.(placement.id, catalog);
        for (const id of placement.strategies) {
            const strategy = strategies.find((one) => one.id === id);
            if (!strategy)
                continue;
            const bits = guardBits(guards, strategy.allows);
            const context = {
                ...known,
                current,
                blocked: (ordinal) => mask[ordinal] & bits || Number(rules?.stops(ordinal) !== undefined),
                pool: placement.limit * POOL,
            };
            const rests = resting && strategy.sells === true;
            const proposed = rests ? undefined : strategy.propose(context);
            const proposal = proposed && rules ? rules.shape(proposed, context) : proposed;
            const varied = proposal ? vary(proposal, catalog, placement.limit) : [];
            const chosen = proposal?.keep?.(varied, placement.limit) ?? varied;
            attempts.push({ strategy, proposal, chosen, mask, bits, context, rules, rests });
            if (!proposal || chosen.length < (strategy.least ?? LEAST_ITEMS))
                continue;
            shelves += 1;
            for (const { ordinal } of chosen)
                onPage.add(ordinal);
            const decision = {
                kind: 'shelf',
                placement: placement.id,
                strategy: strategy.id,
                heading: placement.heading
                    ? { id: 'own', values: { heading: placement.heading } }
                    : proposal.heading,
                because: proposal.reason,
                items: chosen.map((candidate) => shelfItem(catalog, proposal, candidate, now)),
                ...proposal.instead,
            };
            return { placement, decision, attempts };
        }
        return { placement, decision: undefined, attempts };
    });
};

export { shelfDecider as s };
