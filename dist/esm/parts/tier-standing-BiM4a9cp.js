import { a as guardNamed } from './guards-ByNpJ6uD.js';
import { L as LEAST_ITEMS } from './placement-TYLduegY.js';
import { s as scoreOf } from './score-of-BSwRAnty.js';
import { f as firstChances, t as trailing, h as heldTiers, g as graceEnd, a as keepsTier } from './know-customer-BMFbrUps.js';

/** What a decision shows, and why, as an explanation has it. */
const shownBy = (decision) => {
    const { kind, strategy, because, items } = decision;
    const shown = { strategy, because, chosen: items };
    return kind === 'facets' ? { ...shown, facets: decision.facets } : shown;
};
const MOST_REJECTED = 20;
const rejectedBy = (attempt) => {
    const { strategy, chosen, mask, bits, context, rules, rests } = attempt;
    if (strategy.passedOver)
        return strategy.passedOver(context).slice(0, MOST_REJECTED);
    // Asked once more with no guard in the way: what would have stood here otherwise?
    const unguarded = {
        ...context,
        blocked: () => 0,
        pool: chosen.length + 2 * MOST_REJECTED,
    };
    const proposal = strategy.propose(unguarded);
    const free = proposal && rules ? rules.shape(proposal, unguarded) : proposal;
    const shown = new Set(chosen.map(({ ordinal }) => ordinal));
    return (free?.candidates ?? [])
        .filter(({ ordinal }) => !shown.has(ordinal))
        .slice(0, MOST_REJECTED)
        .map(({ ordinal }) => {
        const contributions = free?.parts(ordinal) ?? [];
        return {
            id: context.catalog.products[ordinal]?.id ?? '',
            title: context.catalog.products[ordinal]?.title ?? '',
            score: scoreOf(contributions),
            contributions,
            rule: guardNamed((mask[ordinal] ?? 0) & bits) ??
                rules?.stops(ordinal) ??
                (rests ? 'selling-rests' : 'outscored'),
        };
    });
};
const outcomeOf = (attempt) => {
    const { strategy, proposal, chosen, rests } = attempt;
    if (rests)
        return 'selling rests';
    if (!proposal)
        return 'nothing to propose';
    return chosen.length < (strategy.least ?? LEAST_ITEMS) ? 'too few products left' : 'chosen';
};
/** Turns an outcome of `decideShelves` into its reasons. Exact: the scores are the sums of what is listed. */
const explainOutcome = ({ placement, decision, attempts, }) => ({
    placement: placement.id,
    chosen: [],
    ...(decision && shownBy(decision)),
    attempts: attempts.map((attempt) => ({
        strategy: attempt.strategy.id,
        outcome: outcomeOf(attempt),
        rejected: rejectedBy(attempt),
    })),
});

/** What is left beyond is too unlikely to move the ends of the range. */
const NEGLIGIBLE = 1e-3;
const MOST_PURCHASES = 9999;
/** Stands for a spend that is known and does not vary. */
const CERTAIN = 1e9;
/** Halvings of the place where an end may lie, which leaves half a per cent. */
const HALVINGS = 12;
/** Digamma and trigamma to a hundredth or two, one step up the recurrence: x may be small. Abramowitz and Stegun, 6.3 and 6.4. */
const digamma = (x) => Math.log(x + 0.5) - 1 / x;
const trigamma = (x) => 1 / (x + 0.5) + 1 / x ** 2;
/** The logistic curve runs nearest to the normal one where it is this many times as steep as one standard deviation. */
const LOGISTIC = 1.702;
/**
 * What will be spent within a time lies between these two with a probability of 80 %: a tenth lies above, a tenth
 * below, or all of it at 0 where that is likelier.
 *
 * The posterior predictive of the models that also give the mean. The number of purchases is told exactly:
 * P(N >= n) = p(alive) · [product over j < n - 1 of (b' + j) / (a + b' + j)] · P(NB >= n), b' = b + x + k, NB negative
 * binomial with shape r + x and (alpha + T) / (alpha + T + t). What n orders come to is gamma of shape p·n over gamma
 * of shape q + p·orders; it is taken as log-normal with the mean and variance of that ratio's logarithm, and its
 * distribution as logistic. Checked against simulation in test/core/value.
 */
const lifetimeRange = ({ priors: { btyd: model, spend: spendModel }, purchases: { x, T }, alive, time, spend, orders, }) => {
    const { r, alpha, a, b } = model;
    const p = spendModel?.p ?? CERTAIN;
    const q = spendModel ? spendModel.q + p * orders : CERTAIN;
    const scale = Math.log((spend * (q - 1)) / p) - digamma(q);
    const stays = b + x + firstChances(model);
    const z = time / (alpha + T + time);
    let log = -(r + x) * Math.log1p(time / (alpha + T));
    let tail = -Math.expm1(log);
    let survives = alive;
    let atLeast = alive * tail;
    const any = atLeast;
    const outcomes = [];
    let from = 1;
    let before = atLeast;
    for (let n = 1; n < MOST_PURCHASES && atLeast > NEGLIGIBLE * any; n += 1) {
        log += Math.log(((r + x + n - 1) / n) * z);
        tail -= Math.exp(log);
        survives *= (stays + n - 1) / (a + stays + n - 1);
        atLeast = Math.max(0, survives * tail);
        // Each number by itself up to eight, then an eighth more at a time.
        if (n < from + (from >> 3))
            continue;
        const shape = (p * (from + n)) / 2;
        outcomes.push([
            before - atLeast,
            scale + digamma(shape),
            LOGISTIC / Math.sqrt(trigamma(shape) + trigamma(q)),
        ]);
        before = atLeast;
        from = n + 1;
    }
    const end = (share) => {
        const among = share - (1 - any);
        if (among <= 0)
            return 0;
        let low = scale - 9;
        let high = scale + Math.log(p * from) + 9;
        for (let round = 0; round < HALVINGS; round += 1) {
            const middle = (low + high) / 2;
            let sum = 0;
            for (const [weight, mean, steepness] of outcomes)
                sum += weight / (1 + Math.exp((mean - middle) * steepness));
            if (sum < among)
                low = middle;
            else
                high = middle;
        }
        return Math.exp(high);
    };
    return [end(0.1), end(0.9)];
};

/**
 * @param tiers from the lowest to the highest.
 * @example tierStanding(days, [{ id: 'gold', by: 'spend12m', min: 5000 }], now).next?.missing // 1200
 */
const tierStanding = (days, tiers, now) => {
    const figures = trailing(days, now);
    const held = heldTiers(days, tiers, now);
    const top = held[held.length - 1];
    const next = tiers[top ? tiers.indexOf(top.tier) + 1 : 0];
    return {
        id: top?.tier.id ?? null,
        next: next
            ? {
                id: next.id,
                by: next.by,
                has: figures[next.by],
                needs: next.min,
                missing: Math.max(0, next.min - figures[next.by]),
                progress: Math.min(1, figures[next.by] / next.min),
            }
            : null,
        keep: top
            ? {
                by: top.tier.by,
                has: figures[top.tier.by],
                needs: keepsTier(top.tier),
                until: top.below === undefined ? null : graceEnd(top.below),
            }
            : null,
    };
};

export { explainOutcome as e, lifetimeRange as l, shownBy as s, tierStanding as t };
