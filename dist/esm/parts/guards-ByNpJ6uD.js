import { g as guardsOfTheShop } from './guards-of-the-shop-BEHu17uP.js';
import { E as EXPOSURE_MEMORY_MS } from './index-CCpBLz7h.js';
import { D as DAY_MS } from './decayed-BmS0RYHL.js';

/** A usual pause is a month, and that much is known of it already as if of 2.25 pauses of one's own. */
const USUAL_DAYS = 30;
const PRIOR_PAUSES = 2.25;
/**
 * Whether what is bought again and again is still there: less time has passed since it was last bought than this
 * visitor's usual pause. The pause is that of `value/replenishment` with a shop's default figures: a logarithmic mean
 * drawn towards a month. What is bought on one day is one purchase.
 * @param bought when it was bought, oldest first.
 */
const notDueYet = (bought, now) => {
    let [last = 0] = bought;
    let pauses = PRIOR_PAUSES;
    let logs = PRIOR_PAUSES * Math.log(USUAL_DAYS);
    for (const at of bought) {
        const days = (at - last) / DAY_MS;
        if (days < 1)
            continue;
        logs += Math.log(days);
        pauses += 1;
        last = at;
    }
    return now - last < Math.exp(logs / pauses) * DAY_MS;
};

/** Shown and passed over this often within two weeks: enough. */
const MOST_IGNORED = 6;
/** The keys of the entries that pass. */
const keysWhere = (entries, passes) => [...entries].flatMap(([key, value]) => (passes(value) ? key : []));
/** Guards that look at what this visitor did. */
const guardsOfTheVisitor = [
    { id: 'in-cart', find: ({ profile }) => profile.cart.items.keys() },
    {
        id: 'owned',
        find({ catalog, profile, now }) {
            const bought = new Map();
            for (const { at, lines } of profile.ledger.orders) {
                for (const { id } of lines) {
                    const ordinal = catalog.ordinalOf.get(id) ?? -1;
                    bought.set(ordinal, [...(bought.get(ordinal) ?? []), at]);
                }
            }
            return [...bought.keys()].filter((ordinal) => !catalog.products[ordinal]?.replenishable || notDueYet(bought.get(ordinal) ?? [], now));
        },
    },
    {
        id: 'disliked',
        find: ({ profile }) => keysWhere(profile.evidence.items, ({ disliked }) => disliked),
    },
    {
        id: 'seen-too-often',
        find: ({ profile, now }) => keysWhere(profile.exposure, ({ ignored, at }) => ignored >= MOST_IGNORED && now - at < EXPOSURE_MEMORY_MS),
    },
];

/** Every guard there is; a stranger's shelves are decided with the first ones alone. */
const guards = [...guardsOfTheShop, ...guardsOfTheVisitor];
/** The first guard among these bits, by name. */
const guardNamed = (bits) => guards.find((_, bit) => bits & (1 << bit))?.id;

export { guardNamed as a, guards as g };
