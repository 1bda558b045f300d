import { c as guardNamed, L as LEAST_ITEMS } from './decide-shelves-hUMUEH5b.js';
import { s as scoreOf } from './score-of-BDrY-W8r.js';

const MOST_REJECTED = 20;
const rejectedBy = ({ strategy, chosen, mask, bits, context }) => {
    // Asked once more with no guard in the way: what would have stood here otherwise?
    const free = strategy.propose({
        ...context,
        blocked: () => 0,
        pool: chosen.length + 2 * MOST_REJECTED,
    });
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
            rule: guardNamed((mask[ordinal] ?? 0) & bits) ?? 'outscored',
        };
    });
};
const outcomeOf = ({ proposal, chosen }) => {
    if (!proposal)
        return 'nothing to propose';
    return chosen.length < LEAST_ITEMS ? 'too few products left' : 'chosen';
};
/** Turns an outcome of `decideShelves` into its reasons. Exact: the scores are the sums of what is listed. */
const explainOutcome = ({ placement, decision, attempts, }) => ({
    placement: placement.id,
    ...(decision && { strategy: decision.strategy, because: decision.because }),
    chosen: decision?.items ?? [],
    attempts: attempts.map((attempt) => ({
        strategy: attempt.strategy.id,
        outcome: outcomeOf(attempt),
        rejected: rejectedBy(attempt),
    })),
});

export { explainOutcome as e };
