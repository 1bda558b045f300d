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

/** The score of every product: the sum of the weights of its features. The hot loop of the engine. */
const scoreByFeatures = (catalog, weights) => {
    const { featureStart, featureOf } = catalog;
    const scores = new Float32Array(catalog.products.length);
    let at = 0;
    for (let ordinal = 0; ordinal < scores.length; ordinal += 1) {
        const end = featureStart[ordinal + 1];
        let score = 0;
        for (; at < end; at += 1)
            score += weights[featureOf[at]];
        scores[ordinal] = score;
    }
    return scores;
};

export { scoreByFeatures as s, topCandidates as t };
