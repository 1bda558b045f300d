import { s as scoreOf } from './score-of-BSwRAnty.js';

/**
 * A proposal from a list: guarded, scored by its parts, best first, the list's order among equals. Its words are
 * `shelf.<id>` and `because.<id>`.
 */
const propose = (id, { pool, blocked }, listing) => {
    const reason = { id: `because.${id}` };
    const candidates = [];
    for (const ordinal of listing.ordinals) {
        if (ordinal < 0 || blocked(ordinal))
            continue;
        candidates.push({ ordinal, score: scoreOf(listing.parts(ordinal)) });
        if (candidates.length === pool)
            break;
    }
    if (candidates.length === 0)
        return undefined;
    candidates.sort((a, b) => b.score - a.score);
    return { heading: { id: `shelf.${id}` }, reason, because: () => reason, ...listing, candidates };
};

export { propose as p };
