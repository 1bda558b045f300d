/**
 * The `most` best scores above zero that no guard blocks, best first; equal scores keep the catalogue's order.
 * One pass with a threshold: the kept list is sorted only when it overflows.
 */
const topCandidates = (scores, most, blocked) => {
    let kept = [];
    let threshold = 0;
    const best = () => {
        kept = kept.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal).slice(0, most);
    };
    for (let ordinal = 0; ordinal < scores.length; ordinal += 1) {
        const score = scores[ordinal];
        if (score <= threshold || blocked(ordinal))
            continue;
        kept.push({ ordinal, score });
        if (kept.length >= 4 * most) {
            best();
            threshold = kept[most - 1]?.score ?? threshold;
        }
    }
    best();
    return kept;
};

export { topCandidates as t };
