import { s as scoreNext } from './score-next-DGbqv0S9.js';
import { D as DAY_MS } from './decayed-BmS0RYHL.js';
import { l as lastViewed } from './last-viewed-BwfnqsIC.js';
import { t as tasteWeights } from './taste-weights-Ciux7Ett.js';
import { f as featureParts } from './feature-parts-DyqzU2Mt.js';
import { s as scoreOf } from './score-of-BSwRAnty.js';

/** What somebody looked at lately is twice as likely to be looked for again: ln 2. */
const LOOKED_AT = Math.log(2);
const LOOKED_AT_FOR_MS = 30 * DAY_MS;
/** What somebody asked not to see is a twentieth as likely to be wanted: about -ln 20. */
const DISLIKED = -3;
/**
 * What speaks for and against a product of a list, for this visitor, by name; nothing for whom nothing is known. The
 * parts are logarithms of how many times likelier than for anybody the product is what is wanted: a taste counts as the
 * logarithm of its lift, as in `picked`.
 */
const openFit = ({ catalog, profile, tastes, knowledge, now, }) => {
    const weights = tasteWeights(catalog, tastes);
    const viewed = lastViewed(profile.evidence, catalog);
    const lately = new Set(viewed.filter(({ at }) => now - at < LOOKED_AT_FOR_MS).map(({ ordinal }) => ordinal));
    const disliked = new Set();
    for (const [id, item] of profile.evidence.items) {
        if (item.disliked)
            disliked.add(catalog.ordinalOf.get(id));
    }
    const history = viewed.map(({ ordinal }) => ordinal);
    const next = knowledge && history.length > 0 ? scoreNext(knowledge, history) : undefined;
    return (ordinal) => [
        ...featureParts(catalog, weights, ordinal),
        ...(lately.has(ordinal) ? [{ name: 'looked-at', value: LOOKED_AT }] : []),
        ...(disliked.has(ordinal) ? [{ name: 'disliked', value: DISLIKED }] : []),
        ...(next?.parts(ordinal) ?? []),
    ];
};

/**
 * Which card stands in each place, by where the owner put it: of each kind the best first, equals in the owner's order.
 * Cards that stay keep their places, and no kind takes a place of another.
 * @example arrange([{ score: 1, … }, { score: 2, … }]) // [1, 0]
 */
const arrange = (cards) => {
    const order = cards.map((_, place) => place);
    const placesOf = new Map();
    cards.forEach(({ kind, stays }, place) => {
        if (stays)
            return;
        const places = placesOf.get(kind);
        if (places)
            places.push(place);
        else
            placesOf.set(kind, [place]);
    });
    const scoreAt = (place) => cards[place]?.score ?? 0;
    for (const places of placesOf.values()) {
        const best = [...places].sort((a, b) => scoreAt(b) - scoreAt(a) || a - b);
        places.forEach((place, at) => {
            order[place] = best[at] ?? place;
        });
    }
    return order;
};

/**
 * What the owner's order says of a place, 0 the first: the logarithm of Zipf's law, -ln(place), because the order of a
 * list tells which products are wanted more, and the first places tell most.
 * Source: Zipf, Human Behavior and the Principle of Least Effort (1949); for lists of a shop the usual prior of examined
 * places, as in Joachims, Swaminathan and Schnabel, Unbiased Learning-to-Rank with Biased Feedback (2017).
 */
const orderPart = (place) => ({
    name: 'order',
    value: -Math.log(place + 1) || 0,
});

/**
 * The owner's list with what suits this visitor further to the front: place by place, which card stands there and why.
 * Where nothing speaks for one card more than for another, it is the owner's own order.
 * @example rankList(cards).map(({ from }) => from) // [0, 3, 1, 2]
 */
const rankList = (cards) => {
    const ranked = cards.map(({ fit }, from) => {
        const contributions = [orderPart(from), ...fit];
        return { from, score: scoreOf(contributions), contributions };
    });
    const order = arrange(cards.map(({ kind, stays }, place) => ({ kind, stays, score: ranked[place]?.score ?? 0 })));
    return order.flatMap((from) => ranked[from] ?? []);
};

export { openFit as o, rankList as r };
