import type { Attempt, PlacementOutcome } from './decide-shelves';
import type { Contribution, ShelfItem } from './decision';
import { type GuardId, guardNamed } from './guards';
import { LEAST_ITEMS } from './placement';
import type { OwnerRuleId } from './placement-rules';
import { scoreOf } from './score-of';
import type { Text } from './text';

/** A product that was not chosen, and why not. */
export interface Rejected {
  readonly id: string;
  readonly title: string;
  readonly score: number;
  readonly contributions: readonly Contribution[];
  /**
   * The guard that stood in front of it, or the owner's rule; `selling-rests` where nothing is sold until a complaint is
   * repaired; `outscored` when others were simply better, or the last place was kept for something new.
   */
  readonly rule: GuardId | OwnerRuleId | 'selling-rests' | 'outscored';
}

/** One strategy's turn at the placement. */
export interface ExplainedAttempt {
  readonly strategy: string;
  readonly outcome: 'chosen' | 'nothing to propose' | 'too few products left' | 'selling rests';
  /** The best of those not chosen, at most 20. */
  readonly rejected: readonly Rejected[];
}

/** Why a placement shows what it shows, and why not something else. */
export interface Explanation {
  readonly placement: string;
  readonly strategy?: string;
  readonly because?: Text;
  readonly chosen: readonly ShelfItem[];
  readonly attempts: readonly ExplainedAttempt[];
}

const MOST_REJECTED = 20;

const rejectedBy = (attempt: Attempt): readonly Rejected[] => {
  const { strategy, chosen, mask, bits, context, rules, rests } = attempt;
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
        rule:
          guardNamed((mask[ordinal] ?? 0) & bits) ??
          rules?.stops(ordinal) ??
          (rests ? 'selling-rests' : 'outscored'),
      };
    });
};

const outcomeOf = (attempt: Attempt): ExplainedAttempt['outcome'] => {
  const { strategy, proposal, chosen, rests } = attempt;
  if (rests) return 'selling rests';
  if (!proposal) return 'nothing to propose';
  return chosen.length < (strategy.least ?? LEAST_ITEMS) ? 'too few products left' : 'chosen';
};

/** Turns an outcome of `decideShelves` into its reasons. Exact: the scores are the sums of what is listed. */
export const explainOutcome = ({
  placement,
  decision,
  attempts,
}: PlacementOutcome): Explanation => ({
  placement: placement.id,
  ...(decision && { strategy: decision.strategy, because: decision.because }),
  chosen: decision?.items ?? [],
  attempts: attempts.map((attempt) => ({
    strategy: attempt.strategy.id,
    outcome: outcomeOf(attempt),
    rejected: rejectedBy(attempt),
  })),
});
