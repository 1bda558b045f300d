import { open, stat, writeFile, access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { D as DAY_MS } from './decayed-BmS0RYHL.js';
import { I as InputFault, f as findColumns } from './columns-XCE4S0c1.js';
import { o as openBar, p as parseAmount } from './open-bar-CnOrQEAb.js';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import 'cli-progress';

const MOST_NAMED$1 = 5;
/** Notes what was left out and why. */
const createBadRows = () => {
    const reasons = {};
    return {
        add(reason, line) {
            reasons[reason] ??= { count: 0, lines: [] };
            const known = reasons[reason];
            known.count += 1;
            if (known.lines.length < MOST_NAMED$1)
                known.lines.push(line);
        },
        all: () => ({
            count: Object.values(reasons).reduce((sum, { count }) => sum + count, 0),
            reasons,
        }),
    };
};
/** `12 rows were left out: no customer (9; lines 3, 8, …), …` */
const badRowsText = ({ count, reasons }) => {
    const parts = Object.entries(reasons).map(([reason, { count: many, lines }]) => {
        const more = many > lines.length ? ', …' : '';
        return `${reason} (${many}; line${many > 1 ? 's' : ''} ${lines.join(', ')}${more})`;
    });
    return `${count} ${count > 1 ? 'rows were' : 'row was'} left out: ${parts.join('; ')}.`;
};

/** The unit that times are told in, and how many days it has. */
const units = { day: 1, week: 7 };
/** Gathers what is told of a fit, in the unit that was asked for. */
const fitReport = (fit, { rows, bad, unit, warnings }) => {
    const { btyd, n, spend = null, gap = null } = fit.priors;
    const { k, method, r, alpha, a, b, ll } = btyd;
    return {
        rows,
        bad,
        customers: n,
        orders: fit.orders,
        spanDays: fit.span,
        model: k,
        method,
        unit,
        parameters: { r, alpha: Number((alpha / units[unit]).toPrecision(6)), a, b },
        // Densities of times are by the unit: each repeat purchase brings its logarithm.
        logLikelihood: Number((ll + fit.repeats * Math.log(units[unit])).toFixed(4)),
        spend,
        gap,
        holdout: fit.holdout ?? null,
        warnings,
    };
};
const percent = (share) => `${(100 * share).toFixed(1)} %`;
/** The report for a person to read. */
const fitReportText = (report) => {
    const { parameters: is, spend, gap, holdout } = report;
    const lines = [
        `${report.rows} rows, ${report.customers} customers, ${report.orders} days with a purchase over ${Math.round(report.spanDays)} days.`,
        ...(report.bad.count > 0 ? [badRowsText(report.bad)] : []),
        `${report.model === 'mbg' ? 'MBG/NBD' : 'BG/NBD'} by ${report.method === 'map' ? 'MAP' : 'maximum likelihood'}, in ${report.unit}s: r ${is.r}, alpha ${is.alpha}, a ${is.a}, b ${is.b}; log-likelihood ${report.logLikelihood}.`,
        spend
            ? `Spend (Gamma-Gamma): p ${spend.p}, q ${spend.q}, v ${spend.v}; correlation with the number of purchases ${spend.corXM}.`
            : 'Spend: not fitted.',
        gap
            ? `Pause between purchases: ${Math.exp(gap.mu).toFixed(1)} days (sd of the logarithm ${gap.sw} within, ${gap.sb} between customers).`
            : 'Pause between purchases: too few customers with several, the built-in month is used.',
        ...(holdout
            ? [
                `Check on the last ${Math.round(holdout.days)} days, ${holdout.customers} customers: error ${holdout.mae.toFixed(3)} purchases a customer (each going on as before ${holdout.maeSameRate.toFixed(3)}), foretold ${percent(holdout.predictedOverActual)} of what came, chances of buying off by ${percent(holdout.ece)}.`,
            ]
            : []),
        ...report.warnings.map((warning) => `Note: ${warning}`),
    ];
    return `${lines.join('\n')}\n`;
};

/** What is more than this is no total, and no date. */
const MOST$1 = 1e15;
const dayOf = (at) => Math.floor(at / DAY_MS);
/**
 * The days on which something was bought and kept, oldest first.
 * @example purchaseDays([{ id: '1', at: monday, total: 40 }, { id: '2', at: monday + 60_000, total: 2 }]) // one day, 42
 */
const purchaseDays = (orders) => {
    const seen = new Set();
    const days = [];
    let day = { at: Number.NaN };
    const dated = orders.filter(({ at }) => Math.abs(at) < MOST$1).sort((one, two) => one.at - two.at);
    for (const { id, at, total = Number.NaN, refunded = 0 } of dated) {
        const kept = total - refunded;
        if (seen.has(id) || kept < 0 || (refunded > 0 && kept <= 0))
            continue;
        seen.add(id);
        if (dayOf(day.at) !== dayOf(at)) {
            day = { at };
            days.push(day);
        }
        if (kept < MOST$1)
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

/** A customer's purchases as they were known at a moment. Nothing where nothing had been bought. */
const summarise = (days, until) => {
    const known = days.filter(({ at }) => at <= until);
    const purchases = purchasesOf(known, until);
    if (!purchases)
        return undefined;
    const totals = known.flatMap(({ total = 0 }) => (total > 0 ? [total] : []));
    return { ...purchases, paid: totals.length, spent: totals.reduce((sum, one) => sum + one, 0) };
};

/** Rows that are the same are one, that many times: half the customers of a shop bought once. */
const collapse = (rows, scale) => {
    const found = new Map();
    for (const { x, tx, T } of rows) {
        const key = `${x} ${tx} ${T}`;
        const known = found.get(key);
        if (known)
            known.many += 1;
        else
            found.set(key, { x, tx: tx * scale, T: T * scale, many: 1 });
    }
    return [...found.values()];
};
/**
 * The log-likelihood of all customers as a function of the parameters: the sum of `logLikelihood` of core, with what
 * depends on x alone summed up once for all who share it.
 * @param scale by which all times are multiplied first.
 */
const buyingLikelihood = (rows, k, scale) => {
    const distinct = collapse(rows, scale);
    const most = distinct.reduce((high, { x }) => Math.max(high, x), 0);
    const first = k === 'mbg' ? 1 : 0;
    const purchases = new Float64Array(most + 1);
    const stays = new Float64Array(most + 2);
    return ({ r, alpha, a, b }) => {
        for (let i = 0; i < most; i += 1)
            purchases[i + 1] = (purchases[i] ?? 0) + Math.log(r + i);
        for (let i = 0; i <= most; i += 1)
            stays[i + 1] = (stays[i] ?? 0) + Math.log((b + i) / (a + b + i));
        const start = r * Math.log(alpha);
        let sum = 0;
        for (const { x, tx, T, many } of distinct) {
            const chances = x + first;
            const now = Math.log(alpha + T);
            let one = start + (purchases[x] ?? 0) + (stays[chances] ?? 0) - (r + x) * now;
            if (chances > 0) {
                const away = Math.log(a / (b + chances - 1)) + (r + x) * (now - Math.log(alpha + tx));
                one += Math.max(away, 0) + Math.log1p(Math.exp(-Math.abs(away)));
            }
            sum += many * one;
        }
        return sum;
    };
};

/** More customers move no digit that means anything, and take the longer. */
const MOST = 50_000;
/** As many customers as a fit needs, evenly taken from all of them. */
const enough = (rows) => {
    const step = rows.length / MOST;
    return step <= 1
        ? rows
        : rows.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step));
};

/** How far the first simplex reaches, on parameters that are logarithms. */
const STEP = 0.4;
/** Done when the values of all corners are so close together, and the corners too. */
const CLOSE = 1e-11;
const NEAR = 1e-6;
const MOST_EVALUATIONS = 4000;
const along = (from, to, share) => from.map((value, at) => value + share * ((to[at] ?? 0) - value));
const centreOf = (corners) => (corners[0]?.at ?? []).map((_, axis) => corners.reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) / corners.length);
/**
 * The lowest value of a function of a few parameters, without its gradient. Source: Nelder and Mead 1965, with the
 * usual coefficients 1, 2, 1/2, 1/2. A value that is no number counts as infinitely high.
 */
const minimise = (value, start) => {
    let evaluations = 0;
    const corner = (at) => {
        evaluations += 1;
        const found = value(at);
        return { at, value: Number.isNaN(found) ? Number.POSITIVE_INFINITY : found };
    };
    const sorted = (list) => [...list].sort((one, two) => one.value - two.value);
    let corners = sorted([
        corner(start),
        ...start.map((_, axis) => corner(start.map((x, at) => (at === axis ? x + STEP : x)))),
    ]);
    for (;;) {
        const [best] = corners;
        const worst = corners[corners.length - 1];
        const second = corners[corners.length - 2];
        if (!best || !worst || !second)
            return { at: start, value: value(start), evaluations };
        const flat = worst.value - best.value <= CLOSE * (1 + Math.abs(best.value));
        const small = worst.at.every((x, axis) => Math.abs(x - (best.at[axis] ?? 0)) <= NEAR);
        if ((flat && small) || evaluations >= MOST_EVALUATIONS)
            return { ...best, evaluations };
        const others = corners.slice(0, -1);
        const centre = centreOf(others);
        const mirrored = corner(along(worst.at, centre, 2));
        let next;
        if (mirrored.value < best.value) {
            const further = corner(along(worst.at, centre, 3));
            next = further.value < mirrored.value ? further : mirrored;
        }
        else if (mirrored.value < second.value)
            next = mirrored;
        else {
            const towards = mirrored.value < worst.value ? mirrored : worst;
            const nearer = corner(along(towards.at, centre, 0.5));
            if (nearer.value < towards.value)
                next = nearer;
        }
        corners = sorted(next
            ? [...others, next]
            : [best, ...corners.slice(1).map(({ at }) => corner(along(at, best.at, 0.5)))]);
    }
};

/** Ages have this mean while fitting: then every parameter is of a size. */
const MEAN_AGE = 10;
const STARTS$1 = [
    [0.5, 5, 0.7, 2],
    [1, 15, 1, 5],
];
/** Normal on the logarithm: centre and width. None on alpha, which is but a unit of time. */
const OPINION$1 = { r: [0.5, 1], a: [0.7, 0.75], b: [2, 0.75] };
const penalty$1 = (value, [centre, width]) => (Math.log(value / centre) / width) ** 2 / 2;
/** Beyond it a parameter means nothing more, and powers of it run over. */
const WIDEST$1 = 25;
/** The four figures of the buying model under which these customers are most likely. */
const fitBuying = (all, k, method) => {
    const rows = enough(all);
    const mean = rows.reduce((sum, { T }) => sum + T, 0) / rows.length || 1;
    const scale = MEAN_AGE / mean;
    const likelihood = buyingLikelihood(rows, k, scale);
    const opinion = ({ r, a, b }) => method === 'ml' ? 0 : penalty$1(r, OPINION$1.r) + penalty$1(a, OPINION$1.a) + penalty$1(b, OPINION$1.b);
    const modelAt = ([r = 0, alpha = 0, a = 0, b = 0]) => ({
        r: Math.exp(r),
        alpha: Math.exp(alpha),
        a: Math.exp(a),
        b: Math.exp(b),
    });
    const cost = (at) => {
        if (at.some((one) => Math.abs(one) > WIDEST$1))
            return Number.POSITIVE_INFINITY;
        const model = modelAt(at);
        return (opinion(model) - likelihood(model)) / rows.length;
    };
    const found = STARTS$1.map((start) => {
        const once = minimise(cost, start.map(Math.log));
        // A simplex may collapse on a slope; a fresh one from there goes on, or comes back to the same.
        const again = minimise(cost, once.at);
        return { ...again, evaluations: once.evaluations + again.evaluations };
    }).reduce((best, next) => (next.value < best.value ? next : best));
    const scaled = modelAt(found.at);
    const repeats = all.reduce((sum, { x }) => sum + x, 0);
    const ofAll = rows === all ? likelihood : buyingLikelihood(all, k, scale);
    return {
        model: { k, ...scaled, alpha: scaled.alpha / scale },
        ll: ofAll(scaled) + repeats * Math.log(scale),
        evaluations: found.evaluations,
    };
};

/** Customers with two pauses or more, by whom alone within and between can be told apart. */
const LEAST_CUSTOMERS$4 = 20;
/** Below it one is as good as none, and the weight of the shop's mean runs away. */
const LEAST_SPREAD = 0.05;
const logGaps = (days) => days
    .slice(1)
    .map((day, before) => Math.log(Math.max(1, (day.at - (days[before]?.at ?? day.at)) / DAY_MS)));
const sum = (values) => values.reduce((total, value) => total + value, 0);
/**
 * The pauses between purchases: their mean on the logarithm, and how much they vary within a customer (`sw`) and
 * between customers (`sb`). One-way analysis of variance with unequal groups (Searle 1971), the mean weighted by what
 * each customer's tells. Nothing where there are too few.
 */
const fitGaps = (customers) => {
    const groups = customers.map(logGaps).filter((gaps) => gaps.length > 0);
    const several = groups.filter((gaps) => gaps.length > 1);
    if (several.length < LEAST_CUSTOMERS$4)
        return undefined;
    const total = sum(groups.map((gaps) => gaps.length));
    const means = groups.map((gaps) => ({ n: gaps.length, mean: sum(gaps) / gaps.length }));
    const grand = sum(means.map(({ n, mean }) => n * mean)) / total;
    const within = sum(groups.map((gaps, at) => sum(gaps.map((gap) => (gap - (means[at]?.mean ?? 0)) ** 2))));
    const between = sum(means.map(({ n, mean }) => n * (mean - grand) ** 2));
    const sizes = (total - sum(means.map(({ n }) => n * n)) / total) / (groups.length - 1);
    const withinVariance = within / (total - groups.length);
    const betweenVariance = (between / (groups.length - 1) - withinVariance) / sizes;
    const sw = Math.max(LEAST_SPREAD, Math.sqrt(withinVariance));
    const sb = Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, betweenVariance)));
    const weighed = means.map(({ n, mean }) => ({ mean, weight: 1 / (sb ** 2 + sw ** 2 / n) }));
    const mu = sum(weighed.map(({ mean, weight }) => mean * weight)) /
        sum(weighed.map(({ weight }) => weight));
    return { mu, sw, sb };
};

/** Lanczos' approximation with g = 7 and nine terms, good to fifteen digits. Source: Godfrey 2001. */
const TERMS = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
    -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
    1.5056327351493116e-7,
];
const G = 7;
/** The logarithm of the gamma function of a number above 0. */
const lnGamma = (x) => {
    // Below 1/2 the recurrence keeps the digits.
    if (x < 0.5)
        return lnGamma(x + 1) - Math.log(x);
    const base = x + G - 0.5;
    const sum = TERMS.reduce((total, term, at) => (at === 0 ? term : total + term / (x + at - 1)), 0);
    return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(base) - base + Math.log(sum);
};

/** Fewer customers tell nothing of how their means are spread. */
const LEAST_CUSTOMERS$3 = 10;
const STARTS = [
    [1.5, 3],
    [6, 3],
];
/** Normal on the logarithms of p and of q - 1: centre and width; wide, against running away on few customers. */
const OPINION = { p: [3, 1.5], q: [3, 1.5] };
const WIDEST = 25;
const penalty = (log, [centre, width]) => ((log - Math.log(centre)) / width) ** 2 / 2;
/**
 * How spend is spread between and within customers (Gamma-Gamma, Fader and Hardie 2013). q stays above 1, so that
 * there is a mean. Nothing where fewer than ten customers told what they paid.
 */
const fitSpend = (summaries, method) => {
    const paying = enough(summaries.filter(({ paid, spent }) => paid > 0 && spent > 0));
    if (paying.length < LEAST_CUSTOMERS$3)
        return undefined;
    const scale = paying.reduce((sum, { paid, spent }) => sum + spent / paid, 0) / paying.length;
    const rows = paying.map(({ paid, spent }) => ({
        n: paid,
        sum: spent / scale,
        log: Math.log(spent / scale / paid),
    }));
    const likelihood = ({ p, q, v }) => {
        const once = q * Math.log(v) - lnGamma(q);
        return rows.reduce((sum, { n, sum: spent, log }) => sum +
            once +
            lnGamma(p * n + q) -
            lnGamma(p * n) +
            (p * n - 1) * log +
            p * n * Math.log(n) -
            (p * n + q) * Math.log(v + spent), 0);
    };
    const modelAt = ([p = 0, q = 0, mean = 0]) => ({
        p: Math.exp(p),
        q: 1 + Math.exp(q),
        // By the mean rather than v: it does not move when p and q do.
        v: Math.exp(mean + q - p),
    });
    const cost = (at) => {
        if (at.some((one) => Math.abs(one) > WIDEST))
            return Number.POSITIVE_INFINITY;
        const opinion = method === 'ml' ? 0 : penalty(at[0] ?? 0, OPINION.p) + penalty(at[1] ?? 0, OPINION.q);
        return (opinion - likelihood(modelAt(at))) / rows.length;
    };
    const found = STARTS.map((start) => minimise(cost, minimise(cost, [...start.map(Math.log), 0]).at)).reduce((best, next) => (next.value < best.value ? next : best));
    const scaled = modelAt(found.at);
    return {
        ...scaled,
        v: scaled.v * scale,
        ll: likelihood(scaled) - rows.length * Math.log(scale),
    };
};
/**
 * How much those who buy often also spend more, -1 to 1, of customers with a repeat purchase; the spend model takes it
 * to be nothing.
 */
const correlationOfSpend = (summaries) => {
    const pairs = summaries
        .filter(({ x, paid }) => x > 0 && paid > 0)
        .map(({ x, paid, spent }) => [x, spent / paid]);
    const mean = (at) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
    const [often, much] = [mean(0), mean(1)];
    const product = (one, two) => {
        const middle = [often, much];
        return pairs.reduce((sum, pair) => sum + (pair[one] - middle[one]) * (pair[two] - middle[two]), 0);
    };
    return product(0, 1) / Math.sqrt(product(0, 0) * product(1, 1)) || 0;
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

/** The value below which a share of the sorted values lies, between neighbours by proportion. */
const quantile = (sorted, share) => {
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)] ?? 0;
    return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place));
};
const digits = (value) => Number(value.toPrecision(6));
const quantiles = (values, shares) => {
    const sorted = [...values].sort((one, two) => one - two);
    return shares.map((share) => digits(quantile(sorted, share)));
};
const FIFTHS = [0.2, 0.4, 0.6, 0.8];
/** Where customers stand among one another: the cuts into fifths, and what they spent in the last 365 days of the log. */
const fitStanding = (customers, end) => {
    const spent = (days) => days.reduce((sum, { total = 0 }) => sum + total, 0);
    const since = (days) => (end - (days[days.length - 1]?.at ?? end)) / DAY_MS;
    const told = customers.filter((days) => days.some(({ total }) => total !== undefined));
    if (told.length === 0)
        return { rfm: undefined };
    const recent = told.map((days) => trailing(days, end)).filter(({ orders12m }) => orders12m > 0);
    const [p50 = 0, p80 = 0, p95 = 0] = quantiles(recent.map(({ spend12m }) => spend12m), [0.5, 0.8, 0.95]);
    return {
        rfm: {
            r: quantiles(told.map(since), FIFTHS),
            f: quantiles(told.map((days) => days.length), FIFTHS),
            m: quantiles(told.map(spent), FIFTHS),
        },
        spend12m: { p50, p80, p95 },
    };
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

/**
 * The probability, 0-1, of at least one purchase within `time` from now: alive, and not idle for so long.
 * P = p(alive) · (1 - ((alpha + T) / (alpha + T + t))^(r + x)), exact for both models.
 * @example probabilityBuys(model, { x: 2, tx: 30, T: 39 }, 30)
 */
const probabilityBuys = (model, purchases, time, alive = probabilityAlive(model, purchases)) => 
// As -expm1(…) it keeps its digits where the time is short; 0 - … so that nothing is 0 and not -0.
0 - alive * Math.expm1(-(model.r + purchases.x) * Math.log1p(time / (model.alpha + purchases.T)));

/** Fewer tell nothing. */
const LEAST_CUSTOMERS$2 = 20;
const BINS = 10;
const sumOf = (list, value) => list.reduce((sum, one) => sum + value(one), 0);
const calibrationError = (all) => {
    const bins = Array.from({ length: BINS }, (_, bin) => all.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === bin));
    const error = (bin) => Math.abs(sumOf(bin, ({ chance }) => chance) - sumOf(bin, ({ actual }) => (actual > 0 ? 1 : 0)));
    return sumOf(bins, error) / all.length;
};
/**
 * Fits on what came before a moment and compares what is foretold with what came until `end`. Nothing where there are
 * too few customers, or nothing after it.
 */
const holdOut = (customers, { cut, end, k, method }) => {
    const known = customers.flatMap((days) => {
        const before = summarise(days, cut);
        return before ? [{ before, actual: days.filter(({ at }) => at > cut).length }] : [];
    });
    const bought = sumOf(known, ({ actual }) => actual);
    if (known.length < LEAST_CUSTOMERS$2 || bought === 0)
        return undefined;
    const { model } = fitBuying(known.map(({ before }) => before), k, method);
    const time = (end - cut) / DAY_MS;
    const all = known.map(({ before, actual }) => ({
        predicted: expectedPurchases(model, before, time),
        sameRate: before.T > 0 ? (before.x / before.T) * time : 0,
        chance: probabilityBuys(model, before, time),
        actual,
    }));
    return {
        customers: known.length,
        days: time,
        mae: sumOf(all, ({ predicted, actual }) => Math.abs(predicted - actual)) / all.length,
        maeSameRate: sumOf(all, ({ sameRate, actual }) => Math.abs(sameRate - actual)) / all.length,
        predictedOverActual: sumOf(all, ({ predicted }) => predicted) / bought,
        ece: calibrationError(all),
    };
};

const LEAST_CUSTOMERS$1 = 2;
/** More digits than a fit of ten thousand customers knows. */
const DIGITS = 6;
/** Every number of a value at six digits. */
const rounded = (value) => {
    if (typeof value === 'number')
        return Number(value.toPrecision(DIGITS));
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    const entries = Object.entries(value).map(([key, part]) => [key, rounded(part)]);
    return Object.fromEntries(entries);
};
const endOf = (customers) => customers.reduce(({ first, last }, days) => ({
    first: Math.min(first, days[0]?.at ?? first),
    last: Math.max(last, days[days.length - 1]?.at ?? last),
}), { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY });
const fromDays = (customers, { holdout, k, method }) => {
    const { first, last } = endOf(customers);
    return {
        summaries: customers.flatMap((days) => summarise(days, last) ?? []),
        span: (last - first) / DAY_MS,
        gap: fitGaps(customers),
        ...fitStanding(customers, last),
        holdout: holdout === undefined
            ? undefined
            : holdOut(customers, { cut: last - holdout * (last - first), end: last, k, method }),
    };
};
const fromSummaries = (summaries) => ({
    summaries,
    span: summaries.reduce((most, { T }) => Math.max(most, T), 0),
});
/** Fits everything that the customers of a shop tell about it. */
const fitShop = (read, options) => {
    const told = read.customers
        ? fromDays(read.customers, options)
        : fromSummaries(read.summaries ?? []);
    const { summaries, span, gap, rfm, spend12m, holdout } = told;
    if (summaries.length < LEAST_CUSTOMERS$1)
        throw new InputFault(`There ${summaries.length === 1 ? 'is one customer' : 'are no customers'} left to fit on; at least two customers were expected, so nothing was fitted.`);
    const { model, ll } = fitBuying(summaries, options.k, options.method);
    const spend = fitSpend(summaries, options.method);
    const { k, r, alpha, a, b } = model;
    const { p = 0, q = 0, v = 0 } = spend ?? {};
    const repeats = summaries.reduce((sum, { x }) => sum + x, 0);
    const { margin = 1, currency, method, fittedAt } = options;
    return {
        priors: {
            v: 1,
            unit: 'day',
            fittedAt,
            n: summaries.length,
            btyd: { k, ...rounded({ r, alpha, a, b }), ll: Number(ll.toFixed(4)), method },
            ...(spend && { spend: rounded({ p, q, v, corXM: correlationOfSpend(summaries) }) }),
            // Without enough pauses of its own the shop has the built-in ones.
            ...(gap && { gap: rounded(gap) }),
            ...(rfm && { rfm }),
            ...(spend12m && { spend12m }),
            ...(read.rcp && { rcp: rounded(read.rcp) }),
            margin,
            ...(currency !== undefined && { currency }),
        },
        orders: repeats + summaries.length,
        span,
        holdout,
        repeats,
    };
};

const LEAST_CUSTOMERS = 50;
const LEAST_SPAN_DAYS = 26 * 7;
/** With these nobody seems to stay away for good: the log is too short or too young to show it. */
const LEAST_A = 0.05;
const MOST_B = 50;
const MOST_CORRELATION = 0.3;
/** What the owner should know before trusting the figures, a sentence each. */
const fitWarnings = ({ priors, span }) => {
    const { n, btyd, spend } = priors;
    const said = [];
    if (n < LEAST_CUSTOMERS)
        said.push(`${n} customers are few: 50 make figures that can be used, 200 good ones; single customers will move them.`);
    if (span < LEAST_SPAN_DAYS)
        said.push(`The file covers ${Math.round(span)} days; with less than half a year (26 weeks) who stays away cannot be told from who takes long.`);
    if (btyd.a < LEAST_A || btyd.b > MOST_B)
        said.push(`No dropout is visible yet (a ${btyd.a}, b ${btyd.b}): p(alive) is not usable, the chances of a purchase are.`);
    if (spend && Math.abs(spend.corXM) > MOST_CORRELATION)
        said.push(`How often customers buy and how much they spend go together (correlation ${spend.corXM.toFixed(2)}, at most 0.3 was expected): values of heavy buyers are ${spend.corXM > 0 ? 'understated' : 'overstated'}.`);
    if (!spend)
        said.push('Fewer than ten customers told what they paid, so spend and value are not fitted.');
    return said;
};

/** Reading is this share of the way. */
const READ = 60;
const ALL = 100;
/** How far a fit has come, for whoever waits at a terminal. */
const openProgress = () => {
    const bar = openBar('{step} {bar} {percentage} %', ALL);
    return {
        reading: (share) => bar.update(Math.floor(READ * share)),
        fitting: () => bar.update(READ, { step: 'Fitting' }),
        close: () => bar.stop(),
    };
};

const DELIMITERS = [',', ';', '\t', '|'];
/** A quote that is never closed would otherwise swallow the file. */
const LONGEST_ROW = 1_000_000;
/** Excel's own first line, which says what parts the columns and is no header. */
const EXCEL_HINT = /^\uFEFF?sep=(.)\s*$/i;
const delimiterOf = (header) => DELIMITERS.map((one) => ({ one, many: header.split(one).length })).reduce((best, next) => next.many > best.many ? next : best).one;
const unzipped = (path) => {
    const file = createReadStream(path);
    if (!path.endsWith('.gz'))
        return { file, text: file };
    const text = createGunzip();
    // A fault of the file must reach who reads the text.
    file.on('error', (error) => text.destroy(error)).pipe(text);
    return { file, text };
};
const firstLine = async (path) => {
    const { file, text } = unzipped(path);
    let start = '';
    for await (const part of text) {
        start += String(part);
        if (start.includes('\n') || start.length > LONGEST_ROW)
            break;
    }
    file.destroy();
    return start.split('\n')[0] ?? '';
};
/** That there is such a file, and how long it is; else one sentence. */
const sizeOf$1 = async (path) => {
    try {
        const handle = await open(path);
        await handle.close();
        const { size } = await stat(path);
        return size;
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error && error.code === 'ENOENT'
            ? 'there is no such file'
            : 'it may not be read';
        throw new InputFault(`${path} cannot be opened: ${reason}; a CSV file of orders was expected, so nothing was fitted.`);
    }
};
/**
 * Reads a CSV file row by row, the header first, whatever parts its columns; `.gz` is unzipped on the way.
 * @param progress called now and then with the share, 0-1, that has been read.
 */
async function* openCsv(path, progress) {
    const size = await sizeOf$1(path);
    const { file, text } = unzipped(path);
    const header = await firstLine(path);
    const hint = EXCEL_HINT.exec(header)?.[1];
    const rows = parse({
        delimiter: hint ?? delimiterOf(header),
        from_line: hint === undefined ? 1 : 2,
        bom: true,
        info: true,
        trim: true,
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: LONGEST_ROW,
    });
    text.on('error', (error) => rows.destroy(error)).pipe(rows);
    file.on('data', () => progress(file.bytesRead / size));
    try {
        for await (const { record, info } of rows)
            yield { line: info.lines, cells: record };
    }
    catch (error) {
        if (error instanceof InputFault)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw new InputFault(`${path} cannot be read as CSV (${reason.replace(/[.\s]+$/, '')}), so nothing was fitted.`);
    }
    finally {
        file.destroy();
    }
}

const EITHER_FIRST = /^(\d{1,2})[-/](\d{1,2})[-/]\d/;
/** One or two digits after the last sign are cents; with both signs the last one parts them. */
const CENTS = /\d([.,])\d{1,2}\D*$/;
const MONTHS = 12;
/** So many rows without cents, and there are none. */
const ENOUGH_AMOUNTS = 1000;
const orderOf = (date) => {
    const [, one, two] = EITHER_FIRST.exec(date) ?? [];
    return Number(one) > MONTHS ? 'dmy' : Number(two) > MONTHS ? 'mdy' : undefined;
};
/** Looks through a file until its rows have shown how they are to be read. */
const findHabits = async (path, at) => {
    let dates;
    let decimal;
    let rows = -1;
    for await (const { cells } of openCsv(path, () => { })) {
        rows += 1;
        const date = cells[at.date ?? -1] ?? '';
        dates ??= orderOf(date);
        decimal ??= CENTS.exec(cells[at.total ?? -1] ?? '')?.[1];
        const isDated = rows > 0 && (dates !== undefined || !EITHER_FIRST.test(date));
        if (isDated && (decimal !== undefined || rows >= ENOUGH_AMOUNTS))
            break;
    }
    return { dates, decimal };
};

const left = ({ total = 0, refunded }) => total - refunded;
/** Cents are no binary fractions. */
const SAME = 1e-6;
/**
 * Takes money that came back under a number or on a day of its own off the orders before it: off one of the same
 * amount, else off the latest that was as much. What was bought before the log begins is not there to be taken off.
 */
const settleRefunds = (told) => {
    const isOrder = ({ total, refunded }) => total !== undefined || refunded === 0;
    if (told.every(isOrder))
        return told;
    const orders = told.filter(isOrder).sort((one, two) => two.day - one.day);
    const refunds = told.filter((one) => !isOrder(one)).sort((one, two) => one.day - two.day);
    for (const { day, refunded } of refunds) {
        const before = (least) => orders.findIndex((order) => order.day <= day && least(left(order)));
        const same = before((amount) => Math.abs(amount - refunded) < SAME);
        const at = same < 0 ? before((amount) => amount >= refunded) : same;
        const order = orders[at];
        if (order)
            orders[at] = { ...order, refunded: order.refunded + refunded };
    }
    return orders;
};

/**
 * Gathers rows to orders and orders to customers. A second row of the same order adds its amount where rows are lines,
 * or where there is no id; else the order counts once. An amount below zero is paid back, of the order it names or of
 * one before it.
 */
const createOrderLog = () => {
    const customers = new Map();
    return {
        /** False where the order had been told already. */
        add({ customer, day, total, order, isLine }) {
            const orders = customers.get(customer) ?? new Map();
            customers.set(customer, orders);
            const key = order ?? Math.floor(day);
            const known = orders.get(key);
            const refunded = total !== undefined && total < 0 ? -total : 0;
            const paid = refunded > 0 ? undefined : total;
            if (!known)
                orders.set(key, { day, total: paid, refunded });
            else if (refunded > 0)
                known.refunded += refunded;
            else if (known.total === undefined)
                known.total = paid;
            else if (isLine || order === undefined)
                known.total += paid ?? 0;
            else
                return paid === undefined;
            return true;
        },
        /** Customers who have kept something of what they bought. */
        customers: () => [...customers.values()]
            .map((orders) => purchaseDays(settleRefunds([...orders.values()]).map(({ day, total, refunded }, number) => ({
            id: `${number}`,
            at: day * DAY_MS,
            total,
            refunded,
        }))))
            .filter((days) => days.length > 0),
    };
};

/** Numbers up to here count days (or weeks); beyond, seconds or milliseconds since 1970. */
const MOST_DAYS = 1e5;
const LEAST_SECONDS = 1e8;
const LEAST_MS = 1e11;
const DAY_SECONDS = 86_400;
const TIME = '(?:[T ,]+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?)?\\s*(?<half>[AP]M)?\\s*(?<zone>Z|UTC|[+-]\\d{2}:?\\d{2})?$';
const YEAR_FIRST = new RegExp(`^(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<date>\\d{1,2})${TIME}`, 'i');
/** With points the day comes first everywhere; with slashes and dashes the file must have shown what does. */
const DAY_FIRST = new RegExp(`^(?<date>\\d{1,2})(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})${TIME}`, 'i');
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<date>\d{2})$/;
const zoneMs = (zone = '') => {
    const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(zone) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
};
const dayFirst = (text, dates) => {
    const parts = DAY_FIRST.exec(text)?.groups;
    if (!parts || parts['sign'] === '.')
        return parts;
    return dates === 'mdy'
        ? { ...parts, date: parts['month'], month: parts['date'] }
        : dates && parts;
};
const parseDate = (text, dates) => {
    const parts = (COMPACT.exec(text) ?? YEAR_FIRST.exec(text))?.groups ?? dayFirst(text, dates);
    if (!parts)
        return undefined;
    const at = (name) => Number(parts[name] ?? 0);
    const [half] = parts['half']?.toLowerCase() ?? '';
    const hour = half ? (at('hour') % 12) + (half === 'p' ? 12 : 0) : at('hour');
    const year = at('year') < 100 ? 2000 + at('year') : at('year');
    const midnight = new Date(Date.UTC(year, at('month') - 1, at('date')));
    // The 31st of February would roll over into March.
    const exists = midnight.getUTCMonth() === at('month') - 1 && midnight.getUTCDate() === at('date');
    if (!exists || hour >= 24)
        return undefined;
    const seconds = (hour * 60 + at('minute')) * 60 + at('second');
    return (midnight.getTime() + seconds * 1000 - zoneMs(parts['zone'])) / DAY_MS;
};
const parseNumber = (text, unitDays) => {
    const value = Number(text);
    if (Math.abs(value) < MOST_DAYS)
        return { day: value * unitDays, kind: 'number' };
    if (value >= LEAST_MS)
        return { day: value / DAY_MS, kind: 'date' };
    return value >= LEAST_SECONDS ? { day: value / DAY_SECONDS, kind: 'date' } : undefined;
};
/**
 * Reads an ISO date or time, `31.12.2025`, `20251231`, seconds or milliseconds since 1970, or a number of units; and
 * `12/31/2025 8:26 PM` where it is known what comes first.
 * @example parseDay('2026-01-02', 1) // { day: 20455, kind: 'date' }
 */
const parseDay = (text, unitDays, dates) => {
    const day = parseDate(text, dates);
    if (day !== undefined)
        return { day, kind: 'date' };
    return /^-?\d+(\.\d+)?$/.test(text) ? parseNumber(text, unitDays) : undefined;
};

/** One sign with three digits behind it: thousands, or a rare price in tenths of a cent. */
const EITHER_WAY = /^\D*?(\d{1,3})([.,])(\d{3})\D*$/;
/** How much, whether it was paid or paid back. */
const sizeOf = (text, decimal) => {
    const [, whole = '', sign, rest = ''] = EITHER_WAY.exec(text) ?? [];
    if (sign && decimal)
        return Number(sign === decimal ? `${whole}.${rest}` : whole + rest);
    const plain = Math.abs(Number(text));
    if (text !== '' && Number.isFinite(plain))
        return plain;
    const isNothing = /\d/.test(text) && !/[1-9]/.test(text);
    return isNothing ? 0 : parseAmount(text);
};
/**
 * Reads what an order came to, as data or people write it; below zero is money that was paid back. Nothing where the
 * text holds no amount.
 * @param decimal what parts the cents in this file, where that has shown.
 * @example parseTotal('-1.299,90 TL') // -1299.9
 */
const parseTotal = (text, decimal) => {
    const size = sizeOf(text, decimal);
    return size && /^\s*[(\D]*[-−(]|^[^-−(]*\d\s*[-−]$/.test(text) ? -size : size;
};

/** The site's own share counts as this many customers. */
const PSEUDO_CUSTOMERS = 10;
/**
 * The probability, 0-1, that a customer who bought a thing buys it again: of its `buyers` those who bought it at
 * least twice, drawn towards the site's share. A table is not taken at its word where few bought.
 * @example repeatShare(30, 100, 0.2) // 0.291
 */
const repeatShare = (repeaters, buyers, site) => (repeaters + PSEUDO_CUSTOMERS * site) / (buyers + PSEUDO_CUSTOMERS);

/** Names more would make the file heavier than what they tell. */
const MOST_NAMED = 200;
/** Bought on more than one day. */
const AGAIN = Number.NaN;
/** Counts who bought a thing on more days than one, by item or category. */
const createRepeatLog = () => {
    const buyersOf = new Map();
    return {
        add(thing, customer, day) {
            const buyers = buyersOf.get(thing) ?? new Map();
            buyersOf.set(thing, buyers);
            const before = buyers.get(customer);
            const whole = Math.floor(day);
            if (before === undefined)
                buyers.set(customer, whole);
            else if (before !== whole)
                buyers.set(customer, AGAIN);
        },
        /** Each thing's share of buyers who bought it again, those with the most buyers; nothing where nothing was named. */
        shares(most = MOST_NAMED) {
            const things = [...buyersOf].map(([thing, buyers]) => ({
                thing,
                buyers: buyers.size,
                again: [...buyers.values()].filter(Number.isNaN).length,
            }));
            const sum = (count) => things.reduce((total, one) => total + one[count], 0);
            if (things.length === 0)
                return undefined;
            const site = sum('again') / sum('buyers');
            const named = things.sort((one, two) => two.buyers - one.buyers).slice(0, most);
            return {
                site,
                shares: Object.fromEntries(named.map(({ thing, buyers, again }) => [
                    thing,
                    Number(repeatShare(again, buyers, site).toPrecision(3)),
                ])),
            };
        },
    };
};
/** By category where there are categories, of which there are fewer; else by item. */
const repeatPriors = (items, categories) => {
    const byCategory = categories.shares();
    if (byCategory)
        return { site: byCategory.site, categories: byCategory.shares };
    const byItem = items.shares();
    return byItem && { site: byItem.site, items: byItem.shares };
};

/** Several things in one cell. */
const BETWEEN_THINGS = /\s*[|;,]\s*/;
const shown = (text) => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
/** Reads rows of orders, or of their lines. */
const createOrderReader = (at, unitDays, { dates, decimal }) => {
    const log = createOrderLog();
    const items = createRepeatLog();
    const categories = createRepeatLog();
    let kind;
    const isLine = at.items !== undefined || at.category !== undefined;
    return {
        add(cells) {
            const cell = (place) => place === undefined ? '' : (cells[place] ?? '');
            const customer = cell(at.customer);
            if (customer === '')
                return 'no customer';
            const when = parseDay(cell(at.date), unitDays, dates);
            if (!when && parseDay(cell(at.date), unitDays, 'dmy'))
                return 'a date that may begin with the day or the month (--dates dmy or mdy tells)';
            if (!when)
                return 'no date that can be read (2026-01-31, 31.01.2026, seconds, milliseconds or a day number)';
            kind ??= when.kind;
            if (when.kind !== kind)
                return kind === 'date' ? 'a day number among dates' : 'a date among day numbers';
            const total = parseTotal(cell(at.total), decimal);
            if (total === undefined && cell(at.total) !== '')
                return `no amount that can be read, as "${shown(cell(at.total))}"`;
            const { day } = when;
            const order = cell(at.order) || undefined;
            const isNews = log.add({ customer, day, total, order, isLine });
            if (!isNews && !isLine)
                return 'an order that had been told before';
            if (total !== undefined && total < 0)
                return undefined;
            for (const item of cell(at.items).split(BETWEEN_THINGS))
                if (item)
                    items.add(item, customer, day);
            for (const one of cell(at.category).split(BETWEEN_THINGS))
                if (one)
                    categories.add(one, customer, day);
            return undefined;
        },
        read: () => ({ customers: log.customers(), rcp: repeatPriors(items, categories) }),
    };
};

/** Reads one row a customer: repeat purchases, the time of the last, the age, and the mean of what repeats came to. */
const createSummaryReader = (at, unitDays) => {
    const summaries = [];
    return {
        add(cells) {
            const figure = (place) => place === undefined || !cells[place] ? Number.NaN : Number(cells[place]);
            const x = figure(at.x);
            const tx = figure(at.tx) * unitDays;
            const T = figure(at.T) * unitDays;
            if (!(Number.isInteger(x) && x >= 0))
                return 'x is no whole number from 0';
            if (!(tx >= 0 && T >= tx))
                return 'tx and T are not numbers with 0 <= tx <= T';
            if (x === 0 && tx > 0)
                return 'tx is above 0 where x is 0';
            const mean = figure(at.mean);
            const paid = x > 0 && mean > 0 ? x : 0;
            summaries.push({ x, tx, T, paid, spent: paid * (paid > 0 ? mean : 0) });
            return undefined;
        },
        read: () => ({ summaries }),
    };
};

const readerOf = async (path, columns, unitDays, dates) => {
    if (columns.kind === 'summary')
        return createSummaryReader(columns.at, unitDays);
    const found = await findHabits(path, columns.at);
    return createOrderReader(columns.at, unitDays, { ...found, dates: dates ?? found.dates });
};
/** Reads a file of orders or of summaries; what cannot be used is left out and named. */
const readOrders = async (path, unitDays, progress, { columns, dates } = {}) => {
    const bad = createBadRows();
    let reader;
    let rows = 0;
    for await (const { line, cells } of openCsv(path, progress)) {
        if (!reader) {
            reader = await readerOf(path, findColumns(cells, columns), unitDays, dates);
            continue;
        }
        rows += 1;
        const reason = reader.add(cells);
        if (reason)
            bad.add(reason, line);
    }
    if (!reader)
        throw new InputFault(`${path} is empty; a header and rows of orders were expected, so nothing was fitted.`);
    return { ...reader.read(), rows, bad: bad.all() };
};

/** Told before the work, not after it. */
const assertWritable = async (path) => {
    try {
        await access(dirname(path), constants.W_OK);
    }
    catch {
        throw new InputFault(`${path} cannot be written: a folder that exists and may be written to was expected, so nothing was fitted.`);
    }
};
const fitFile = async (call) => {
    const { orders, output, ml, model, json, holdout, currency, margin, unit } = call;
    if (output !== undefined)
        await assertWritable(output);
    const progress = openProgress();
    try {
        const read = await readOrders(orders, units[unit], progress.reading, call);
        if ((read.customers ?? read.summaries ?? []).length === 0)
            throw new InputFault(`No row of ${orders} can be used, so nothing was fitted. ${read.bad.count > 0 ? badRowsText(read.bad) : 'It holds a header alone.'}`);
        progress.fitting();
        const shop = fitShop(read, {
            k: model,
            method: ml ? 'ml' : 'map',
            holdout: holdout === 'none' ? undefined : holdout,
            fittedAt: new Date().toISOString().slice(0, 10),
            margin,
            currency,
        });
        progress.close();
        if (output !== undefined)
            await writeFile(output, `${JSON.stringify(shop.priors, null, 1)}\n`);
        const report = fitReport(shop, { ...read, unit, warnings: fitWarnings(shop) });
        process.stdout.write(json ? `${JSON.stringify(report, null, 1)}\n` : fitReportText(report));
        if (json)
            return;
        process.stdout.write(output === undefined
            ? 'Nothing was written; -o priors.json keeps the figures for the shop.\n'
            : `${output} is written.\n`);
    }
    finally {
        progress.close();
    }
};
/** Runs the command; what comes back is its exit code. */
const runFit = async (call) => {
    try {
        await fitFile(call);
        return 0;
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        const known = error instanceof InputFault;
        process.stderr.write(known ? `${error.message}\n` : `The fit could not be finished (${error.message}).\n`);
        return 1;
    }
};

export { runFit };
