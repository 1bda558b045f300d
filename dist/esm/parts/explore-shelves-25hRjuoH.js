import { V as VISIT_GAP_MS } from './visit-gap-UVPV7SaH.js';
import { o as own } from './parse-event-DW8ctT1B.js';

const START = 0x811c9dc5;
const PRIME = 0x01000193;
/**
 * A number from 0 up to 1 that a text stands for: the same for the same text, and evenly spread over texts that differ
 * in a letter. Not chance: a replacement for it where a decision must be made again.
 * FNV-1a over the letters (http://www.isthe.com/chongo/tech/comp/fnv/), then the last step of MurmurHash3, without which
 * texts that differ in their last letter would lie close together (https://github.com/aappleby/smhasher).
 * @example chanceOf('visit-1:home') === chanceOf('visit-1:home') // true
 */
const chanceOf = (text) => {
    let hash = START;
    for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
};

/** Points of the whole range, and of eight standard deviations around each mean. */
const POINTS = 64;
const DEVIATIONS = 8;
/** Where the curves are looked at: everywhere a little, and closely where one of them is steep. */
const pointsFor = (betas) => {
    const points = [];
    for (let step = 0; step <= POINTS; step += 1)
        points.push(step / POINTS);
    for (const { alpha, beta } of betas) {
        const mean = alpha / (alpha + beta);
        const deviation = Math.sqrt((mean * (1 - mean)) / (alpha + beta + 1));
        for (let step = -POINTS; step <= POINTS; step += 1) {
            const point = mean + (deviation * DEVIATIONS * step) / POINTS;
            if (point > 0 && point < 1)
                points.push(point);
        }
    }
    return Float64Array.from(points).sort();
};
/** The cumulative distribution at each point, by trapezoids. */
const cumulative = ({ alpha, beta }, points) => {
    const logs = points.map((x) => {
        const left = alpha > 1 ? (alpha - 1) * Math.log(x) : 0;
        return left + (beta > 1 ? (beta - 1) * Math.log(1 - x) : 0);
    });
    // In units of the highest point, so that thousands of observations neither vanish nor overflow.
    const top = logs.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
    const sums = new Float64Array(points.length);
    for (let at = 1; at < points.length; at += 1) {
        const width = points[at] - points[at - 1];
        const height = Math.exp(logs[at] - top) + Math.exp(logs[at - 1] - top);
        sums[at] = sums[at - 1] + (width * height) / 2;
    }
    const total = sums[sums.length - 1];
    return sums.map((sum) => sum / total);
};
/**
 * The chance of each arm to be the best: the integral over x of its density times the others' cumulative distributions.
 * Computed on a grid, without chance: they sum to 1, and arms of which the same is believed get the same.
 * This is the probability with which Thompson sampling plays each arm.
 * Source: W. R. Thompson, On the likelihood that one unknown probability exceeds another (1933); O. Chapelle and L. Li,
 * An Empirical Evaluation of Thompson Sampling (2011).
 * @example winChances([{ alpha: 1, beta: 1 }, { alpha: 2, beta: 1 }]) // about [1/3, 2/3]
 */
const winChances = (betas) => {
    const points = pointsFor(betas);
    const curves = betas.map((one) => cumulative(one, points));
    const othersAt = (arm, at) => curves.reduce((product, curve, i) => (i === arm ? product : product * (curve[at] ?? 0)), 1);
    const chances = curves.map((curve, arm) => {
        let chance = 0;
        let others = othersAt(arm, 0);
        for (let at = 1; at < points.length; at += 1) {
            const next = othersAt(arm, at);
            chance += (((curve[at] ?? 0) - (curve[at - 1] ?? 0)) * (others + next)) / 2;
            others = next;
        }
        return chance;
    });
    const total = chances.reduce((sum, one) => sum + one, 0);
    return chances.map((one) => one / total);
};

const FLOOR = 0.05;
/** Before anything is known every rate is as likely as another: Beta(1, 1), worth two observations. */
const ANY_RATE = 1;
const NOTHING_YET = { shown: 0, rewarded: 0 };
/** What is believed of an arm: rewards and failures of the shop and of this visitor on top of Beta(1, 1). */
const belief = (...counts) => {
    let [alpha, beta] = [ANY_RATE, ANY_RATE];
    for (const { shown, rewarded } of counts.map((count) => count ?? NOTHING_YET)) {
        alpha += Math.max(0, rewarded);
        beta += Math.max(0, shown - rewarded);
    }
    return { alpha, beta };
};
/**
 * Chooses an arm by Thompson sampling with a floor. Instead of drawing a rate for each arm and taking the best, the chance
 * of each to be the best is computed, raised to the floor, and one arm is drawn from that: the same law, but the
 * probability of every choice is known, so that anybody can weigh what was observed by its inverse (Horvitz and Thompson,
 * 1952). Nothing where there are no arms.
 * Source: W. R. Thompson, On the likelihood that one unknown probability exceeds another (1933); O. Chapelle and L. Li,
 * An Empirical Evaluation of Thompson Sampling (2011).
 * @example chooseArm({ arms: ['picked', 'nothing'], counts: new Map(), seed: 'visit-1' })?.propensity // 0.5
 */
const chooseArm = ({ arms, counts, priors, seed, floor = FLOOR, }) => {
    if (arms.length === 0)
        return undefined;
    const least = Math.min(Math.max(0, floor), 1 / arms.length);
    const chances = winChances(arms.map((arm) => belief(priors?.get(arm), counts.get(arm))));
    const propensities = chances.map((chance) => least + (1 - arms.length * least) * chance);
    let left = chanceOf(seed);
    let at = 0;
    while (at < arms.length - 1 && left >= propensities[at]) {
        left -= propensities[at];
        at += 1;
    }
    return { arm: arms[at], propensity: propensities[at], propensities };
};

/** The arm that shows nothing: a shelf has to be worth its place. */
const NOTHING = 'nothing';

/** What a placement shows in the visit under way, if something was chosen for it. */
const openTrial = ({ open, lastAt }, placement, now) => (now - lastAt > VISIT_GAP_MS ? undefined : open.get(placement));

const isCount = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
/**
 * Reads what an owner says about the shop's other visitors, by arm: `{ picked: { shown: 900, rewarded: 72 } }`. `true`
 * says nothing.
 */
const readArmCounts = (found, placement) => {
    const counts = new Map();
    const complaints = [];
    const given = typeof found === 'object' && found !== null ? found : {};
    for (const arm of Object.keys(given)) {
        const [shown, rewarded] = ['shown', 'rewarded'].map((key) => own(own(given, arm), key));
        if (isCount(shown) && isCount(rewarded) && rewarded <= shown)
            counts.set(arm, { shown, rewarded });
        else
            complaints.push(`“explore” of the placement “${placement}” needs “shown” and “rewarded” for “${arm}”, numbers from 0 on with no more rewards than times shown; nothing is taken to be known of it`);
    }
    return { counts, complaints };
};

/** One placement as it is decided when only this arm may fill it. */
const withArm = (placement, { arm, propensity }, decide) => {
    const empty = { placement, decision: undefined, attempts: [] };
    if (arm === NOTHING)
        return empty;
    const { decision, attempts = [] } = decide({ ...placement, strategies: [arm] }) ?? {};
    return { placement, decision: decision && { ...decision, propensity }, attempts };
};
/**
 * Decides the shelves of a page as `decideShelves` does, but where a placement explores, which of its strategies fills
 * it is learnt: those that can, and `nothing`, are the arms of a bandit. What was chosen holds for the visit.
 */
const exploreShelves = (input) => {
    const { profile, now, seed, decide: decideAll } = input;
    const trials = [];
    let fixed = input.fixed ?? [];
    const decide = (placement) => decideAll({ ...input, fixed, placements: [placement] })[0];
    const choose = (placement) => {
        const { id, strategies, explore } = placement;
        const open = openTrial(profile.trials, id, now);
        if (open)
            return open;
        const able = strategies.filter((one) => decide({ ...placement, strategies: [one] })?.decision);
        const chosen = chooseArm({
            arms: able.length > 0 ? [...new Set(able), NOTHING] : [],
            counts: profile.trials.arms.get(id) ?? new Map(),
            priors: readArmCounts(explore, id).counts,
            seed: `${seed}:${id}`,
        });
        if (chosen)
            trials.push({ placement: id, arm: chosen.arm, propensity: chosen.propensity });
        return chosen;
    };
    const outcomes = input.placements.map((placement) => {
        const stays = fixed.some((shelf) => shelf.placement === placement.id);
        const arm = placement.explore && !stays ? choose(placement) : undefined;
        const outcome = (arm ? withArm(placement, arm, decide) : decide(placement)) ?? {
            placement,
            decision: undefined,
            attempts: [],
        };
        if (outcome.decision && !stays)
            fixed = [...fixed, outcome.decision];
        return outcome;
    });
    return { outcomes, trials };
};

export { chooseArm as c, exploreShelves as e, readArmCounts as r, winChances as w };
