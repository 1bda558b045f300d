import type { PassedOver } from '../strategies/strategy';
import type { Attempt, PlacementOutcome } from './decide-shelves';
import type { Contribution, FacetItem, ShelfDecision, ShelfItem } from './decision';
import { type GuardId, guardNamed } from './guards';
import { LEAST_ITEMS } from './placement';
import type { OwnerRuleId } from './placement-rules';
import { scoreOf } from './score-of';
import type { Text } from './text';

/** A product, category or brand that was not chosen, and why not. */
export interface Rejected {
  /** A product's id; of a category or a brand its name as tastes have it: `category:Breakfast`. */
  readonly id: string;
  readonly title: string;
  readonly score: number;
  readonly contributions: readonly Contribution[];
  /**
   * The guard that stood in front of it, or the owner's rule; `selling-rests` where nothing is sold until a complaint is
   * repaired; `outscored` when others were simply better, or the last place was kept for something new. Of a category or a
   * brand: `not-sure-enough`, `disliked`, `too-few-products`, or `no-link` where this page has none of that name;
   * `outscored` also where a category that it lies in, or that lies in it, is shown.
   */
  readonly rule: GuardId | OwnerRuleId | 'selling-rests' | PassedOver['rule'];
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
  /** What stands there instead of products, where it leads to categories or brands. */
  readonly facets?: readonly FacetItem[];
  readonly attempts: readonly ExplainedAttempt[];
}

/** What a decision shows, and why, as an explanation has it. */
export const shownBy = (
  decision: ShelfDecision,
): Pick<Explanation, 'strategy' | 'because' | 'chosen' | 'facets'> => {
  const { kind, strategy, because, items } = decision;
  const shown = { strategy, because, chosen: items };
  return kind === 'facets' ? { ...shown, facets: decision.facets } : shown;
};

const MOST_REJECTED = 20;

const rejectedBy = (attempt: Attempt): readonly Rejected[] => {
  const { strategy, chosen, mask, bits, context, rules, rests } = attempt;
  if (strategy.passedOver) return strategy.passedOver(context).slice(0, MOST_REJECTED);
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
  chosen: [],
  ...(decision && shownBy(decision)),
  attempts: attempts.map((attempt) => ({
    strategy: attempt.strategy.id,
    outcome: outcomeOf(attempt),
    rejected: rejectedBy(attempt),
  })),
});
