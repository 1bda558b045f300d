import { d as decayed, D as DAY_MS } from './decayed-BmS0RYHL.js';
import { i as isGift } from './gifts-COVOtfDF.js';

/** Beyond it nothing is left of double precision. */
const FAR = 8;
/**
 * The share of a standard normal below `z`. Source: Marsaglia 2004, "Evaluating the Normal Distribution", J. Stat.
 * Software 11(4): 1/2 + density · (z + z³/3 + z⁵/(3·5) + …).
 */
const normalCdf = (z) => {
    if (!(Math.abs(z) < FAR))
        return z > 0 ? 1 : 0;
    let sum = z;
    let term = z;
    for (let n = 3; sum !== sum + term; n += 2) {
        term *= (z * z) / n;
        sum += term;
    }
    return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
};

/** How many pauses the shop's own mean counts as. */
const gapPriorWeight = ({ sw, sb }) => (sw / sb) ** 2;
/**
 * The pause of one customer, for one thing or for anything: the mean of the logarithms, drawn towards the shop's.
 * mu_i = (sum of logs + n0 · mu) / (n + n0), n0 = sw² / sb²; sd of the next = sw · sqrt(1 + 1 / (n + n0)).
 * Gaps of less than a day count as one.
 * @example replenishment([30, 28], 35, gapModel) // days: 29.3, due: 0.57, …
 */
const replenishment = (gaps, daysSince, model, windowDays = 7) => {
    const weight = gapPriorWeight(model);
    const n = gaps.length;
    const sum = gaps.reduce((logs, gap) => logs + Math.log(Math.max(1, gap)), 0);
    const mu = (sum + weight * model.mu) / (n + weight);
    const sdLog = model.sw * Math.sqrt(1 + 1 / (n + weight));
    const overBy = (days) => normalCdf((Math.log(days) - mu) / sdLog);
    const due = overBy(daysSince);
    const days = Math.exp(mu);
    return {
        days,
        sdLog,
        n,
        due,
        overdue: daysSince / days,
        inWindow: due < 1 ? (overBy(daysSince + windowDays) - due) / (1 - due) : 0,
    };
};
/** Likely enough to be wanted, and not so late that it was bought elsewhere or is not wanted any more. */
const DUE_FROM = 0.5;
const DUE_UNTIL = 0.9;
/** How likely it must be within a week: above what any week brings of a thing that is wanted three times a year. */
const LEAST_IN_WINDOW = 0.05;
const MOST_IGNORED = 2;
/** Whether to offer it again; not after two offers that nobody took up. */
const isDue = ({ due, inWindow }, ignored = 0) => ignored < MOST_IGNORED && due >= DUE_FROM && due <= DUE_UNTIL && inWindow >= LEAST_IN_WINDOW;

/** On a gift shop's log half a year ranked rebuys better than a season or a month. */
const HALF_LIFE_DAYS = 180;
/** The site's own share counts as this many customers. */
const PSEUDO_CUSTOMERS = 10;
/**
 * The probability, 0-1, that a customer who bought a thing buys it again: of its `buyers` those who bought it at
 * least twice, drawn towards the site's share. A table is not taken at its word where few bought.
 * @example repeatShare(30, 100, 0.2) // 0.291
 */
const repeatShare = (repeaters, buyers, site) => (repeaters + PSEUDO_CUSTOMERS * site) / (buyers + PSEUDO_CUSTOMERS);
/**
 * How high a thing stands among those to buy again: how often it was bought, what is long ago counting less, times
 * the probability that it is one of those that are bought again. Only good for comparing.
 * @param bought when this visitor bought it.
 */
const buyAgainScore = (bought, now, repeats) => repeats * bought.reduce((sum, at) => sum + decayed(1, at, now, HALF_LIFE_DAYS), 0);

/** Of customers who bought a thing, who buys it again, where the shop has not said: one in five. */
const SITE_REPEATS = 0.2;
/** Everything owned, what is most likely bought again first. */
const ownedProducts = ({ ledger, gifts }, { gap, rcp }, now, deliveryDays) => {
    const bought = new Map();
    for (const { id: order, at, lines } of ledger.orders) {
        if (isGift(gifts, `order:${order}`))
            continue;
        for (const { id } of lines) {
            if (isGift(gifts, `item:${id}`))
                continue;
            const known = bought.get(id) ?? { at: [], orders: [] };
            if (at - (known.at[known.at.length - 1] ?? 0) >= DAY_MS)
                known.at.push(at);
            known.orders.push(order);
            bought.set(id, known);
        }
    }
    const owned = [...bought].map(([id, { at: moments, orders }]) => {
        const lastAt = moments[moments.length - 1] ?? 0;
        const gaps = moments.slice(1).map((at, before) => (at - (moments[before] ?? at)) / DAY_MS);
        const since = Math.max(0, (now - lastAt) / DAY_MS);
        const interval = replenishment(gaps, since, gap);
        const times = moments.length;
        const repeats = rcp?.items?.[id] ?? repeatShare(times > 1 ? 1 : 0, 1, rcp?.site ?? SITE_REPEATS);
        return {
            id,
            times,
            lastAt,
            stage: since < deliveryDays ? 'purchase' : times > 1 ? 'bonding' : 'use',
            interval,
            due: times > 1 && isDue(interval),
            dueAt: lastAt + interval.days * DAY_MS,
            orders,
            score: buyAgainScore(moments, now, repeats),
        };
    });
    return owned.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
};

export { replenishment as a, buyAgainScore as b, gapPriorWeight as g, isDue as i, ownedProducts as o, repeatShare as r };
