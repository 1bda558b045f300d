/** The newest distinct items that count. */
const HISTORY = 8;
const weightBetween = (pairs, from, other) => {
    const { to, weight } = pairs.of(from);
    return weight[to.indexOf(other)] ?? 0;
};
/**
 * Scores what may come next.
 * @param history ordinals of distinct items, the newest first; the first eight count.
 * @param kind which pairs speak: `viewed` after looking around, `bought` for a cart.
 * @example const { scores, parts } = scoreNext(knowledge, [7, 3], 'viewed');
 */
const scoreNext = (knowledge, history, kind = 'viewed') => {
    const newest = history.slice(0, HISTORY);
    const pairs = knowledge.of(kind);
    const { contentWeight, fading, catalog, sums } = knowledge;
    const { ordinalAt, placeOf } = knowledge.places();
    const alike = contentWeight > 0 ? knowledge.likeness(newest) : undefined;
    const touched = [];
    let most = 0;
    /** Adds to a product's sum; what is added up is told in units of the most. */
    const add = (ordinal, value) => {
        const before = sums[ordinal];
        if (before === 0 && value > 0)
            touched.push(ordinal);
        const sum = before + value;
        sums[ordinal] = sum;
        if (sum > most)
            most = sum;
    };
    if (pairs)
        newest.forEach((item, k) => {
            const { to, weight } = pairs.of(placeOf[item] ?? -1);
            const counts = (k + 1) ** -fading;
            for (let at = 0; at < to.length; at += 1) {
                const ordinal = ordinalAt[to[at]];
                if (ordinal >= 0)
                    add(ordinal, counts * weight[at]);
            }
        });
    // Shared behaviour and likeness are told in the same unit: the greatest of each.
    const unit = 1 / (most || 1);
    const alikeUnit = alike ? contentWeight / (Math.max(...alike.scores) || 1) : 0;
    alike?.ordinals.forEach((ordinal, at) => {
        add(ordinal, (alike.scores[at] * alikeUnit) / unit);
    });
    const known = new Set(history);
    const ordinals = touched.filter((ordinal) => !known.has(ordinal));
    const scores = Float32Array.from(ordinals, (ordinal) => sums[ordinal] * unit);
    for (const ordinal of touched)
        sums[ordinal] = 0;
    const spokenFor = (ordinal) => {
        if (!ordinals.includes(ordinal))
            return { items: [], content: 0 };
        const other = placeOf[ordinal];
        const saidBy = (item, k) => {
            const place = placeOf[item] ?? -1;
            const said = pairs && place >= 0 && other >= 0 ? weightBetween(pairs, place, other) : 0;
            return said * (k + 1) ** -fading * unit;
        };
        return {
            items: newest
                .map((item, k) => ({ ordinal: item, value: saidBy(item, k) }))
                .filter(({ value }) => value > 0),
            content: (alike?.scores[alike.ordinals.indexOf(ordinal)] ?? 0) * alikeUnit,
        };
    };
    return {
        ordinals,
        scores,
        spokenFor,
        parts(ordinal) {
            const { items, content } = spokenFor(ordinal);
            const shared = items.map(({ ordinal: item, value }) => ({
                name: `${kind}:${catalog.products[item]?.id ?? ''}`,
                value,
            }));
            return content > 0 ? [...shared, { name: 'content', value: content }] : shared;
        },
    };
};

export { HISTORY as H, scoreNext as s };
