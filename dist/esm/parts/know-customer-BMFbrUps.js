import { c as currentPrice } from './product-DRUJVo4-.js';
import { D as DAY_MS } from './decayed-BmS0RYHL.js';
import { i as isGift } from './gifts-COVOtfDF.js';
import { b as stages, a as stageOf, p as paidOrders, t as traitsInNotes, s as stageInNotes } from './paid-orders-6eef_CW-.js';
import { a as errandAt } from './errands-DJ1Rg_vh.js';
import { a as replenishment, g as gapPriorWeight, o as ownedProducts } from './owned-products-u8ZDtB3c.js';

/** Standard deviations of a 95 % interval. */
const Z95 = 1.959964;
/**
 * A share of few answers, honestly: Wilson's interval stays within 0 and 1 and holds where all answers are the same.
 * CSAT is the share of the two best of five boxes. Nothing where nobody answered. Source: Wilson 1927.
 * @example wilson(45, 50) // { share: 0.9, lo: 0.786, hi: 0.957, n: 50 }
 */
const wilson = (hits, n) => {
    if (!(n > 0))
        return undefined;
    const share = hits / n;
    const square = Z95 ** 2;
    const middle = (share + square / (2 * n)) / (1 + square / n);
    const half = (Z95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))) / (1 + square / n);
    return { n, share, lo: Math.max(0, middle - half), hi: Math.min(1, middle + half) };
};

/** How many chances to stay away a first purchase gives: one in `mbg`, none in `bg`. */
const firstChances = ({ k }) => (k === 'mbg' ? 1 : 0);

/**
 * The probability, 0-1, that a customer still buys here. 1 / (1 + odds) with
 * odds = a / (b + x - 1 + k) · ((alpha + T) / (alpha + tx))^(r + x), k = 1 in `mbg`, 0 in `bg`, where somebody who
 * bought once is alive for ever. The power runs over to infinity at worst, and the probability is then rightly 0.
 * @example probabilityAlive({ k: 'bg', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { x: 2, tx: 30.43, T: 38.86 }) // 0.727
 */
const probabilityAlive = (model, { x, tx, T }) => {
    const chances = x + firstChances(model);
    if (chances === 0)
        return 1;
    const { r, alpha, a, b } = model;
    return (1 / (1 + (a / (b + chances - 1)) * Math.exp((r + x) * Math.log1p((T - tx) / (alpha + tx)))));
};

/** Some dozens are usual, and only a horizon of a hundred times the customer's age comes near a thousand. */
const MOST_TERMS = 9999;
/** The sum over n from 0 of (A)_n (B)_n / ((C)_n (D)_n) · z^n; with D = 1 that is 2F1(A, B; C; z). */
const series = (a, b, c, d, z) => {
    let term = 1;
    let sum = 0;
    for (let n = 0; n < MOST_TERMS && sum !== sum + term; n += 1) {
        sum += term;
        term *= (((a + n) * (b + n)) / ((c + n) * (d + n))) * z;
    }
    return sum;
};
/**
 * How many purchases are to be expected within `time` from now of a customer who is alive. The textbook form, with
 * s = r + x, c = a + b + x - 1 + k, z = t / (alpha + T + t) and L = ln(1 - z), is
 * (c / (a - 1)) · [1 - (1 - z)^s · 2F1(s, b + x + k; c; z)]. For heavy buyers its series needs thousands of terms or
 * runs over, a = 1 divides by nothing, and a short time leaves no digits. Euler's transformation 2F1(A, B; C; z) =
 * (1 - z)^(C - A - B) · 2F1(C - A, C - B; C; z), with the first term taken out, H = expm1((a - 1) L) / (a - 1) and c
 * multiplied into the sum so that c = 0 is nothing special, gives
 * -c H - e^((a - 1) L) · (c - s) z · sum over n of (c - s + 1)_n (a)_n / ((c + 1)_n (2)_n) · z^n.
 * Only where a is above 1 + s and the time long is the first one better, and there it is harmless.
 */
const expectedIfAlive = (model, { x, T }, time) => {
    const { r, alpha, a, b } = model;
    const s = r + x;
    const c = a + b + x - 1 + firstChances(model);
    const z = time / (alpha + T + time);
    const log = -Math.log1p(time / (alpha + T));
    const power = (a - 1) * log;
    const isLong = a - 1 > s && power < -1;
    const most = isLong ? c / (a - 1) : -c * (a === 1 ? log : Math.expm1(power) / (a - 1));
    const off = isLong
        ? most * Math.exp(s * log) * series(s, c - a + 1, c, 1, z)
        : Math.exp(power) * (c - s) * z * series(c - s + 1, a, c + 1, 2, z);
    // Where the series runs over, its factor has long run out: nothing is to be taken off.
    return Number.isFinite(off) ? Math.max(0, most - off) : most;
};
/**
 * How many purchases are to be expected within `time` from now, stayed away or not.
 * @example expectedPurchases({ k: 'bg', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { x: 2, tx: 30.43, T: 38.86 }, 39) // 1.226
 */
const expectedPurchases = (model, purchases, time, alive = probabilityAlive(model, purchases)) => alive * expectedIfAlive(model, purchases, time);

/** Twelve months of 30.4375 days, one per cent a month. */
const year = { periods: 12, step: 30.4375, discount: 0.01 };
/**
 * Expected purchases over the horizon, those of the i-th period worth 1 / (1 + discount)^i; times margin and spend
 * an order they are the customer's lifetime value.
 * @example 0.3 * expectedSpend(spend, total, orders) * discountedPurchases(model, purchases) // over twelve months
 */
const discountedPurchases = (model, purchases, { periods, step, discount } = year, alive = probabilityAlive(model, purchases)) => {
    let sum = 0;
    let before = 0;
    for (let period = 1; period <= periods; period += 1) {
        const until = expectedIfAlive(model, purchases, period * step);
        sum += (until - before) / (1 + discount) ** period;
        before = until;
    }
    return alive * sum;
};

/**
 * What the next order will come to, in the currency of `total`: the customer's own mean, drawn towards the shop's the
 * more, the fewer `orders` there are. p · (v + total) / (p · orders + q - 1).
 * @example expectedSpend({ p: 6.25, q: 3.74, v: 15.44 }, 44.7, 2) // 24.66
 */
const expectedSpend = ({ p, q, v }, total, orders) => (p * (v + total)) / (p * orders + q - 1);

/** A lower stage must be found over so many visits, or so long. */
const VISITS = 2;
const DELAY_MS = 14 * DAY_MS;
/**
 * Up at once, down only when a lower stage was found for two more visits or two weeks: one quiet visit says little.
 * @param visit the number of this visit.
 * @example holdStage({ stage: 'bonding' }, 'use', { at: now, visit: 7 }) // still bonding, lower since visit 7
 */
const holdStage = (before, found, moment) => {
    if (before && stages.indexOf(found) < stages.indexOf(before.stage)) {
        const { stage, lower = moment } = before;
        const isSure = moment.visit - lower.visit >= VISITS || moment.at - lower.at >= DELAY_MS;
        if (!isSure)
            return { stage, lower };
    }
    return { stage: found };
};

/** Prices of longer ago cannot be compared with those of today. */
const COMPARABLE_MS = 180 * DAY_MS;
/** What was bought for oneself within half a year, beside what it and its like cost. */
const boughtPrices = ({ ledger, gifts }, catalog, now) => ledger.orders.flatMap(({ id: order, at, lines }) => {
    if (now - at > COMPARABLE_MS || isGift(gifts, `order:${order}`))
        return [];
    return lines.flatMap(({ id, price }) => {
        const ordinal = catalog.ordinalOf.get(id) ?? -1;
        const leaf = catalog.leafOf[ordinal];
        if (price === undefined || !leaf)
            return [];
        const categoryPrices = catalog.products.flatMap((product, other) => catalog.leafOf[other] === leaf ? (currentPrice(product) ?? []) : []);
        return { price, listPrice: catalog.products[ordinal]?.price, categoryPrices };
    });
});
/** The share of what the shop sells at a discount, never 0. */
const discountedShare = ({ discounted, products }) => (discounted.length + 1) / (products.length + 10);

/** Below this likeness a visit is about something else: a gift, or somebody else at the same device. */
const LEAST_ALIKE = 0.2;
const LEAST_EVENTS = 5;
const length = (vector) => Math.hypot(...vector.values());
/** How alike two tastes are: the cosine of the angle between them, -1 to 1; 0 where one of them is empty. */
const likeness = (one, two) => {
    let product = 0;
    for (const [key, weight] of one)
        product += weight * (two.get(key) ?? 0);
    return product === 0 ? 0 : product / (length(one) * length(two));
};
/**
 * Which tastes to go by in this visit: those of the visit where it is unlike all before and has five events or more,
 * else those of the long memory.
 * @example relyOn(sessionTastes, longTastes, 6) // 'session'
 */
const relyOn = (session, long, events) => events >= LEAST_EVENTS && likeness(session, long) < LEAST_ALIKE ? 'session' : 'long';

/** Has the taste changed? Categories looked at in this visit beside those of earlier visits and orders. */
const driftOf = ({ visits, evidence, ledger }, catalog) => {
    const session = new Map();
    const long = new Map();
    const count = (taste, id, weight) => {
        const leaf = catalog.leafOf[catalog.ordinalOf.get(id) ?? -1];
        if (leaf)
            taste.set(leaf, (taste.get(leaf) ?? 0) + weight);
    };
    for (const id of visits.viewed)
        count(session, id, 1);
    for (const [id, { lastViewAt, views, browsed }] of evidence.items) {
        const isNew = lastViewAt >= visits.startedAt && views < 2;
        if (!isNew)
            count(long, id, Math.max(0, browsed.weight));
    }
    for (const { at, lines } of ledger.orders) {
        if (at < visits.startedAt)
            for (const { id } of lines)
                count(long, id, 1);
    }
    return {
        likeness: session.size && long.size ? likeness(session, long) : null,
        relyOn: long.size ? relyOn(session, long, visits.viewed.length) : 'long',
        n: visits.viewed.length,
    };
};

const HELP = /help|support|contact|return|faq|destek|yardim|iletisim|iade|sikayet|hilfe|kontakt/;
const GIFT = /hediye|gift|present|geschenk/i;
const COMPARED = 2;
/**
 * The first that fits: a help page, or two troubles, is `help`; shopping for somebody else, or a search for a present,
 * `gift`; a checkout, or a cart that was filled in this visit, `buying`; two products of one category, or one that was
 * looked at in the visit before as well, `comparing`; all else `browsing`.
 */
const intentOf = (profile, catalog, now) => {
    const { visits, notes, searches, cart, errands } = profile;
    const { startedAt, viewed, viewedBefore } = visits;
    let troubles = 0;
    let help = false;
    for (const [key, { at, page_path }] of notes) {
        if (at < startedAt)
            continue;
        if (key.startsWith('friction:'))
            troubles += 1;
        if (key === 'page_view:other')
            help = HELP.test(page_path ?? '');
    }
    if (help || troubles > 1)
        return 'help';
    if (errandAt(errands, now) || searches.some(({ term, at }) => at >= startedAt && GIFT.test(term)))
        return 'gift';
    const checkout = notes.get('begin_checkout')?.at ?? 0;
    if (checkout > startedAt || (cart.items.size > 0 && cart.changedAt >= startedAt))
        return 'buying';
    const leaves = new Map();
    for (const id of viewed) {
        if (viewedBefore.includes(id))
            return 'comparing';
        const leaf = catalog.leafOf[catalog.ordinalOf.get(id) ?? -1];
        if (!leaf)
            continue;
        const times = (leaves.get(leaf) ?? 0) + 1;
        if (times >= COMPARED)
            return 'comparing';
        leaves.set(leaf, times);
    }
    return 'browsing';
};

const STRENGTH = 5;
const MIDDLE = 0.5;
/** 0-1: the share of prices below this one, those that are the same counting half; the middle where there are none. */
const priceRank = (price, prices) => prices.length === 0
    ? MIDDLE
    : prices.reduce((sum, one) => sum + (one < price ? 1 : one === price ? MIDDLE : 0), 0) /
        prices.length;
/**
 * Whether somebody waits for discounts, and reaches for the dear or the cheap. Nothing where nothing was bought.
 * @param siteShare the share of things that the shop sells at a discount, above 0 to 1.
 * @example priceSensitivity([{ price: 80, listPrice: 100 }], 0.3) // discountShare: 0.417
 */
const priceSensitivity = (bought, siteShare) => {
    const n = bought.length;
    if (n === 0)
        return undefined;
    let reduced = STRENGTH * siteShare;
    let ranks = STRENGTH * MIDDLE;
    let ranked = STRENGTH;
    for (const { price, listPrice = price, categoryPrices = [] } of bought) {
        if (price < listPrice)
            reduced += 1;
        if (categoryPrices.length === 0)
            continue;
        ranks += priceRank(price, categoryPrices);
        ranked += 1;
    }
    const discountShare = reduced / (n + STRENGTH);
    return {
        n,
        discountShare,
        discountLift: discountShare / siteShare,
        priceRank: ranks / ranked,
    };
};

/** What one answer of 0-10 is called; a single person has no score. */
const npsLabel = (answer) => answer >= 9 ? 'promoter' : answer >= 7 ? 'passive' : 'detractor';
/** Fewer answers say nothing that may be shown. */
const LEAST_ANSWERS = 30;
/**
 * Promoters less detractors in per cent. Variance (p + d - (p - d)²) / n (Rocks). Where all answers are the same
 * it is 0, and the interval says more than is known: `npsToShow` does not. Nothing where nobody answered.
 * @example nps({ promoters: 50, passives: 33, detractors: 17 }) // { score: 33, se: 7.49, lo: 18.3, hi: 47.7, n: 100 }
 */
const nps = ({ promoters, passives, detractors }) => {
    const n = promoters + passives + detractors;
    if (!(n > 0))
        return undefined;
    const difference = (promoters - detractors) / n;
    const variance = ((promoters + detractors) / n - difference ** 2) / n;
    const score = 100 * difference;
    const se = 100 * Math.sqrt(Math.max(0, variance));
    return {
        n,
        score,
        se,
        lo: Math.max(-100, score - Z95 * se),
        hi: Math.min(100, score + Z95 * se),
    };
};
/** The score as it may be shown: of 30 answers or more; where all are the same, with half an answer more of each kind. */
const npsToShow = (counts) => {
    const plain = nps(counts);
    if (!plain || plain.n < LEAST_ANSWERS || plain.se > 0)
        return plain && plain.n >= LEAST_ANSWERS ? plain : undefined;
    const { promoters, passives, detractors } = counts;
    const wider = nps({
        promoters: promoters + 0.5,
        passives: passives + 0.5,
        detractors: detractors + 0.5,
    });
    return wider && { ...wider, n: plain.n, score: plain.score };
};
/** The difference of a later wave to an earlier one in points, with its standard error. */
const npsChange = (before, after) => ({
    change: after.score - before.score,
    se: Math.hypot(before.se, after.se),
});

/** Where a shop and its customer meet, in their order. */
const touchpoints = ['research', 'sale', 'delivery', 'use', 'support'];
const GOOD = 0.75;
const TROUBLE_WEIGHT = 0.25;
const TROUBLE_MS = 90 * DAY_MS;
const COMPLAINT_MS = 30 * DAY_MS;
const OPINION_MS = 365 * DAY_MS;
const BEST = 5;
const LOW = 2;
const QUESTIONS = { ease: 'sale', satisfaction: 'use' };
const PAGES = {
    cart: 'sale',
    checkout: 'sale',
    order: 'sale',
};
/** A question is about the touchpoint that its id begins with: `delivery`, `support-solved`. */
const touchpointOf = (question) => QUESTIONS[question] ?? touchpoints.find((one) => question.startsWith(one));
const isRecommendation = (about) => /^(nps|recommend)/.test(about);
/** How content somebody is, by touchpoint, from the answers they gave and the troubles they had. */
const contentment = ({ notes, searches }, now) => {
    const sums = new Map();
    const at = (touchpoint) => {
        const sum = sums.get(touchpoint) ?? { good: GOOD, answers: 0, troubles: 0 };
        sums.set(touchpoint, sum);
        return sum;
    };
    let recommends = null;
    let openComplaint = false;
    const isRecent = ({ at: then }, within) => now - then < within;
    for (const [key, note] of notes) {
        const [kind, question = '', page = ''] = key.split(':');
        const isReview = kind === 'review';
        const about = isReview ? 'use' : question;
        const { value } = note;
        if (kind === 'friction' && isRecent(note, TROUBLE_MS))
            at(PAGES[page] ?? 'research').troubles += 1;
        if (!isReview && kind !== 'answer')
            continue;
        if (value === undefined || !isRecent(note, OPINION_MS))
            continue;
        const touchpoint = touchpointOf(about);
        if (isRecommendation(about))
            recommends = npsLabel(value);
        else if (touchpoint) {
            const sum = at(touchpoint);
            sum.good += Math.min(1, Math.max(0, (value - 1) / (BEST - 1)));
            sum.answers += 1;
            openComplaint ||= value <= LOW && isRecent(note, COMPLAINT_MS);
        }
    }
    for (const { results, at: then } of searches) {
        if (results === 0 && now - then < TROUBLE_MS)
            at('research').troubles += 1;
    }
    const by = {};
    let weakest = null;
    let lowest = GOOD;
    for (const touchpoint of touchpoints) {
        const sum = sums.get(touchpoint);
        if (!sum)
            continue;
        const { good, answers, troubles } = sum;
        const score = good / (1 + answers + TROUBLE_WEIGHT * troubles);
        by[touchpoint] = { score, answers, troubles };
        if (score < lowest) {
            lowest = score;
            weakest = touchpoint;
        }
    }
    return { by, weakest, recommends, openComplaint };
};

const RECENT_MS = 30 * DAY_MS;
/** What was said or done for the shop speaks for so long. */
const SPEAKS_MS = 365 * DAY_MS;
const GOOD_REVIEW = 4;
/** What the stage is told by, beside the orders. */
const stageActs = ({ evidence, visits, searches, cart, notes }, { recommends, openComplaint }, now) => {
    /** The last of a kind, where it speaks still. */
    const last = (kind) => {
        const note = notes.get(kind);
        return note && now - note.at < SPEAKS_MS ? note : undefined;
    };
    return {
        views: [...evidence.items.values()].filter(({ lastViewAt }) => now - lastViewAt < RECENT_MS)
            .length,
        visits: visits.count,
        searches: searches.length,
        chosen: cart.items.size + (notes.has('add_to_wishlist') ? 1 : 0),
        checkout: now - (notes.get('begin_checkout')?.at ?? 0) < DAY_MS,
        enrolled: notes.has('join_group'),
        recommends: recommends === 'promoter' ||
            (last('review')?.value ?? 0) >= GOOD_REVIEW ||
            last('referral') !== undefined,
        openComplaint,
    };
};

/** A figure is the customer's own once what was seen of them weighs as much as the priors. */
const confidence = (n, weight, priorWeight, priors) => ({
    source: n > 0 && weight >= priorWeight ? 'own' : priors.n > 0 ? 'site' : 'default',
    n,
});

/** Repeat purchases against the prior's: `r` purchases, and `a + b` occasions to stay away. */
const buyingConfidence = (bought, priors) => confidence(bought, bought - 1, Math.max(priors.btyd.r, priors.btyd.a + priors.btyd.b), priors);

/**
 * The time from now within which the next purchase comes with probability `share`, 0-1; Infinity where it is less
 * likely than that ever to come. The inverse of `probabilityBuys`.
 * @example nextPurchaseIn(model, purchases, 0.5) // the median, in the unit of the model
 */
const nextPurchaseIn = (model, purchases, share, alive = probabilityAlive(model, purchases)) => share < alive
    ? (model.alpha + purchases.T) *
        Math.expm1(-Math.log1p(-share / alive) / (model.r + purchases.x))
    : 1 / 0;

/**
 * The probability, 0-1, of at least one purchase within `time` from now: alive, and not idle for so long.
 * P = p(alive) · (1 - ((alpha + T) / (alpha + T + t))^(r + x)), exact for both models.
 * @example probabilityBuys(model, { x: 2, tx: 30, T: 39 }, 30)
 */
const probabilityBuys = (model, purchases, time, alive = probabilityAlive(model, purchases)) => 
// As -expm1(…) it keeps its digits where the time is short; 0 - … so that nothing is 0 and not -0.
0 - alive * Math.expm1(-(model.r + purchases.x) * Math.log1p(time / (model.alpha + purchases.T)));

/** What is more than this is no total, and no date. */
const MOST = 1e15;
const dayOf = (at) => Math.floor(at / DAY_MS);
/**
 * The days on which something was bought and kept, oldest first.
 * @example purchaseDays([{ id: '1', at: monday, total: 40 }, { id: '2', at: monday + 60_000, total: 2 }]) // one day, 42
 */
const purchaseDays = (orders) => {
    const seen = new Set();
    const days = [];
    let day = { at: Number.NaN };
    const dated = orders.filter(({ at }) => Math.abs(at) < MOST).sort((one, two) => one.at - two.at);
    for (const { id, at, total = Number.NaN, refunded = 0 } of dated) {
        const kept = total - refunded;
        if (seen.has(id) || kept < 0 || (refunded > 0 && kept <= 0))
            continue;
        seen.add(id);
        if (dayOf(day.at) !== dayOf(at)) {
            day = { at };
            days.push(day);
        }
        if (kept < MOST)
            day.total = (day.total ?? 0) + kept;
    }
    return days;
};
/**
 * What the buying model asks, in days; nothing where nothing was bought. A clock that went backwards makes the
 * customer no younger than the last purchase.
 */
const purchasesOf = (days, now) => {
    const [first] = days;
    if (!first)
        return undefined;
    const last = days[days.length - 1] ?? first;
    const tx = (last.at - first.at) / DAY_MS;
    return { x: days.length - 1, tx, T: Math.max(tx, (now - first.at) / DAY_MS || 0) };
};

const passed = (cuts, value) => cuts.filter((cut) => value > cut).length;
/**
 * Where a customer stands among the shop's by days since the last purchase, days with one, and what was spent in all.
 * @example rfm({ since: 3, times: 9, spent: 800 }, cuts) // { r: 5, f: 5, m: 4 }
 */
const rfm = ({ since, times, spent }, { r, f, m }) => ({ r: 5 - passed(r, since), f: 1 + passed(f, times), m: 1 + passed(m, spent) });

/** Chances of still being there: hardly, rather not, not surely. */
const HARDLY = 0.2;
const RATHER_NOT = 0.4;
const NOT_SURELY = 0.8;
const LAPSED_DAYS = 180;
const LAPSED_INTERVALS = 3;
/**
 * The first that fits: nothing bought is `new`; hardly there and away for half a year and three of the usual pauses
 * is `lapsed`; rather away than there is `atRisk`; a little late is `cooling`; all else is `active`.
 */
const riskOf = (alive, sinceDays, intervalDays) => {
    if (alive === undefined)
        return 'new';
    if (alive < HARDLY && sinceDays > Math.max(LAPSED_DAYS, LAPSED_INTERVALS * intervalDays))
        return 'lapsed';
    if (alive < RATHER_NOT)
        return 'atRisk';
    return alive < NOT_SURELY && sinceDays >= intervalDays ? 'cooling' : 'active';
};

const spendingOf = (days) => {
    let paid = 0;
    let spent = 0;
    for (const { total = 0 } of days) {
        spent += total;
        if (total > 0)
            paid += 1;
    }
    return { paid, spent };
};
/** What the next order will come to; without priors as those before it, on the mean. */
const spendAnOrder = ({ paid, spent }, { spend }) => spend ? expectedSpend(spend, spent, paid) : paid > 0 ? spent / paid : null;
/** Without a prior the orders speak alone. */
const ALONE = { p: 1, q: 1 };
/** An order's own weight is p, that of the prior q - 1. */
const spendConfidence = ({ paid }, priors) => {
    const { p, q } = priors.spend ?? ALONE;
    return confidence(paid, p * paid, q - 1, priors);
};

/** What the last twelve months are, everywhere. */
const YEAR_MS = 365 * DAY_MS;
/** Cents are no binary fractions: 0.7 and 0.1 fall short of 0.8, and whoever spent so much has reached it. */
const roundedSum = (sum) => Math.round(sum * 1e6) / 1e6;
/** Spend and orders of the 365 days that end at `now`: a figure that anybody can add up again. */
const trailing = (days, now) => {
    let spend12m = 0;
    let orders12m = 0;
    for (const { at, total = 0 } of days) {
        if (at <= now - YEAR_MS || at > now)
            continue;
        spend12m += total;
        orders12m += 1;
    }
    return { spend12m: roundedSum(spend12m), orders12m };
};

const KEEP = 0.9;
/** Who falls below keeps the tier so long, and may come up again meanwhile. */
const GRACE_MS = 90 * DAY_MS;
/** When somebody who has been below what keeps a tier since `below` loses it. */
const graceEnd = (below) => below + GRACE_MS;
/** What keeps a tier. */
const keepsTier = ({ min, keep = KEEP }) => min * keep;
/** The tiers that a customer is in, from the lowest to the highest; see `tierOf`. */
const heldTiers = (days, tiers, now) => {
    const when = (index) => days[index]?.at ?? 1 / 0;
    return tiers.flatMap((tier) => {
        const { by, min } = tier;
        const counts = (index) => (by === 'spend12m' ? (days[index]?.total ?? 0) : 1);
        let came = 0;
        let gone = 0;
        let has = 0;
        let isIn = false;
        /** Since when below what keeps them in. */
        let below = Number.NaN;
        // Every order comes once and goes a year later; then it is now.
        for (let step = -days.length; step <= days.length; step += 1) {
            const goes = when(gone) + YEAR_MS;
            const comes = when(came);
            const at = Math.min(goes, comes, now);
            if (at === goes)
                has = roundedSum(has - counts(gone++));
            else if (at === comes)
                has = roundedSum(has + counts(came++));
            if (at - below >= GRACE_MS)
                isIn = false;
            isIn ||= has >= min;
            below = isIn && has < keepsTier(tier) ? below || at : Number.NaN;
        }
        return isIn ? { tier, below: below || undefined } : [];
    });
};
/**
 * The highest of the tiers, which the shop names from the lowest to the highest, that a customer is in. A fold over
 * the moments at which the figures change, which are an order and the day a year after it: the same orders give the
 * same tier whenever they are told.
 * @example tierOf(days, [{ id: 'gold', by: 'spend12m', min: 5000 }], now) // 'gold'
 */
const tierOf = (days, tiers, now) => {
    const held = heldTiers(days, tiers, now);
    return held[held.length - 1]?.tier.id;
};

/** How somebody stands who buys for the first time at this moment. */
const JUST_COME = { x: 0, tx: 0, T: 0 };
const YEAR_DAYS = 365;
/**
 * Everything that is told of a customer's worth, from the orders on this device and the shop's priors. Of somebody who
 * has bought nothing no number is made up: what is reckoned then is told as that of the shop's new customers.
 * @example valueCustomer([{ id: '1', at: march, total: 40 }], defaultPriors, now).pBuy30
 */
const valueCustomer = (orders, priors, now, { tiers = [], acts = {}, deliveryDays = 5, range } = {}) => {
    const { n, btyd, gap, currency = null, margin } = priors;
    const days = purchaseDays(orders);
    const times = days.length;
    const own = purchasesOf(days, now);
    const purchases = own ?? JUST_COME;
    const { x, tx, T } = purchases;
    const since = T - tx;
    const at = Math.max(now, days[x]?.at ?? now);
    const known = (figure) => (own ? figure : null);
    const alive = probabilityAlive(btyd, purchases);
    const within = (time) => probabilityBuys(btyd, purchases, time, alive);
    const median = nextPurchaseIn(btyd, purchases, 0.5, alive);
    const expected365 = expectedPurchases(btyd, purchases, YEAR_DAYS, alive);
    const spending = spendingOf(days);
    const { paid, spent } = spending;
    // A customer none of whose orders told what it came to is not taken for one of the shop's new ones.
    const spendPerOrder = own && !paid ? null : spendAnOrder(spending, priors);
    const clv12 = spendPerOrder && margin * spendPerOrder * discountedPurchases(btyd, purchases, year, alive);
    // An order counts for what it brings: by margin, and discounted as the year is on the whole.
    const worth = expected365 && clv12 ? clv12 / expected365 : 0;
    const gaps = days.slice(1).map((day, before) => (day.at - (days[before]?.at ?? day.at)) / DAY_MS);
    const interval = replenishment(gaps, since, gap);
    const risk = riskOf(own && alive, since, interval.days);
    const { spend12m, orders12m } = trailing(days, at);
    const buying = buyingConfidence(times, priors);
    const sure = spendConfidence(spending, priors);
    // Each figure by name: spreading them together would take longer than reckoning them.
    return {
        orders: times,
        x: known(x),
        tx: known(tx),
        T: known(T),
        pAlive: known(alive),
        pBuy7: known(within(7)),
        pBuy30: known(within(30)),
        pBuy90: known(within(90)),
        nextMedianDays: known(median < 1 / 0 ? median : null),
        expected365: known(expected365),
        spendPerOrder: known(spendPerOrder),
        clv12: known(clv12),
        clv12Range: range && paid
            ? range({ priors, purchases, alive, time: YEAR_DAYS, spend: worth, orders: paid })
            : null,
        spend12m: paid ? spend12m : null,
        orders12m: known(orders12m),
        rfm: priors.rfm && paid ? rfm({ since, times, spent }, priors.rfm) : null,
        tier: tierOf(days, tiers, at) ?? null,
        interval: known(interval),
        risk,
        stage: stageOf({ ...acts, risk, orders: times, delivered: !!own && T >= deliveryDays }),
        newCustomer: own || n === 0 ? null : { expected365, spendPerOrder, clv12 },
        terms: { currency, margin, months: year.periods, discount: year.discount },
        confidence: buying,
        by: {
            buying,
            spend: sure,
            clv12: buying.source === 'own' ? sure : buying,
            interval: confidence(interval.n, interval.n, gapPriorWeight(gap), priors),
        },
    };
};

/** Orders within a year, where the shop's priors do not say what its customers spend. */
const ORDERS = { high: 4, middle: 2 };
/** More than others, and not by a single chance. */
const DEALS_LIFT = 1.5;
const DEALS_SHARE = 1 / 3;
const QUALITY_RANK = 0.6;
/** Among the best fifth of the shop's customers, or the better half, by spend; without priors by orders. */
const bandOf = ({ spend12m, orders12m }, { spend12m: cuts }) => {
    const [figure, high, middle] = cuts && spend12m !== null
        ? [spend12m, cuts.p80, cuts.p50]
        : [orders12m ?? 0, ORDERS.high, ORDERS.middle];
    return figure >= high ? 'high' : figure >= middle ? 'middle' : 'low';
};
/** The first that fits: buys reduced things, buys the better ones, buys the same again; all else looks for something new. */
const needOf = (prices, owned) => {
    if (prices && prices.discountLift >= DEALS_LIFT && prices.discountShare >= DEALS_SHARE)
        return 'deals';
    if (prices && prices.priceRank >= QUALITY_RANK)
        return 'quality';
    return owned.some(({ times }) => times > 1) ? 'habit' : 'discovery';
};

/** Works out all that is to be known of a customer from what they did. The same input gives the same answer. */
const knowCustomer = (input) => {
    const { profile, catalog, now, priors, tiers, deliveryDays, range } = input;
    const content = contentment(profile, now);
    const value = valueCustomer(paidOrders(profile.ledger), priors, now, {
        tiers,
        acts: stageActs(profile, content, now),
        deliveryDays,
        range,
    });
    const owned = ownedProducts(profile, priors, now, deliveryDays);
    const prices = priceSensitivity(boughtPrices(profile, catalog, now), discountedShare(catalog)) ?? null;
    const moment = { at: now, visit: profile.visits.count };
    return {
        value,
        stage: holdStage(stageInNotes(profile.notes), value.stage, moment),
        band: bandOf(value, priors),
        need: needOf(prices, owned),
        intent: intentOf(profile, catalog, now),
        prices,
        drift: driftOf(profile, catalog),
        contentment: content,
        owned,
        traits: traitsInNotes(profile.notes),
    };
};

export { tierOf as A, valueCustomer as B, Z95 as Z, keepsTier as a, expectedSpend as b, holdStage as c, discountedPurchases as d, expectedPurchases as e, firstChances as f, graceEnd as g, heldTiers as h, nps as i, npsChange as j, knowCustomer as k, likeness as l, npsLabel as m, nextPurchaseIn as n, npsToShow as o, priceRank as p, priceSensitivity as q, probabilityAlive as r, probabilityBuys as s, trailing as t, purchaseDays as u, purchasesOf as v, wilson as w, relyOn as x, rfm as y, riskOf as z };
