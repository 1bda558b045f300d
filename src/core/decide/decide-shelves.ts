import type { Catalog } from '../catalog/catalog';
import type { EpochMs } from '../events/event';
import type { Affinity } from '../profile/affinity';
import type { Profile } from '../profile/index';
import type { Facts } from '../segments/condition';
import type { Proposal, Strategy, StrategyContext } from '../strategies/strategy';
import type { ShelfDecision } from './decision';
import { guardBits, guardMask } from './guards';
import { LEAST_ITEMS, MOST_SHELVES, type Placement } from './placement';
import { shelfItem } from './shelf-item';
import { type Varied, vary } from './vary';

/** Everything a decision depends on. The same input gives the same decision. */
export interface ShelfInput {
  readonly catalog: Catalog;
  readonly profile: Profile;
  /** What the profile says about the features of the catalogue; see `affinities`. */
  readonly tastes: readonly Affinity[];
  readonly now: EpochMs;
  /** In the order of the page. */
  readonly placements: readonly Placement[];
  /** Id of the product the page is about. */
  readonly current?: string | undefined;
  /** Shelves that are on the page already and stay: nothing in them is shown again. */
  readonly fixed?: readonly ShelfDecision[] | undefined;
  /** Those that may be asked; of two with one id the first. */
  readonly strategies: readonly Strategy[];
  /** What is known of the customer's worth and segments, where that has been worked out. */
  readonly facts?: Facts | undefined;
}

/** One strategy's turn at one placement, as `explain` needs it. */
export interface Attempt {
  readonly strategy: Strategy;
  readonly proposal: Proposal | undefined;
  readonly chosen: readonly Varied[];
  /** The guards in front of each product, as bits; this strategy heeds those in `bits`. */
  readonly mask: Uint8Array;
  readonly bits: number;
  readonly context: StrategyContext;
}

/** What one placement gets, and how that came about. */
export interface PlacementOutcome {
  readonly placement: Placement;
  readonly decision: ShelfDecision | undefined;
  readonly attempts: readonly Attempt[];
}

/** Candidates asked for per product shown: room for variety. */
const POOL = 5;
/** Under quiet (the visitor found things hard) a page has this many shelves. */
const SHELVES_WHEN_QUIET = 1;

/**
 * Decides every shelf of a page at once: first come, first served, no product twice, three shelves at most.
 * Each placement tries its strategies in turn until one can fill it.
 */
export const decideShelves = (input: ShelfInput): readonly PlacementOutcome[] => {
  const { catalog, profile, tastes, now, placements } = input;
  const current = input.current === undefined ? undefined : catalog.ordinalOf.get(input.current);
  const onPage = new Set<number>();
  const most = now < profile.attention.quietUntil ? SHELVES_WHEN_QUIET : MOST_SHELVES;
  const fixed = input.fixed ?? [];
  for (const { product } of fixed.flatMap(({ items }) => items)) {
    const ordinal = catalog.ordinalOf.get(product.id);
    if (ordinal !== undefined) onPage.add(ordinal);
  }
  let shelves = fixed.length;

  return placements.map((placement): PlacementOutcome => {
    const attempts: Attempt[] = [];
    const stays = fixed.find((shelf) => shelf.placement === placement.id);
    if (stays) return { placement, decision: stays, attempts };
    if (shelves >= most) return { placement, decision: undefined, attempts };
    const mask = guardMask({ catalog, profile, now, current, onPage });
    for (const id of placement.strategies) {
      const strategy = input.strategies.find((one) => one.id === id);
      if (!strategy) continue;
      const bits = guardBits(strategy.allows);
      const context: StrategyContext = {
        catalog,
        profile,
        tastes,
        now,
        current,
        facts: input.facts,
        blocked: (ordinal) => (mask[ordinal] as number) & bits,
        pool: placement.limit * POOL,
      };
      const proposal = strategy.propose(context);
      const chosen = proposal ? vary(proposal, catalog, placement.limit) : [];
      attempts.push({ strategy, proposal, chosen, mask, bits, context });
      if (!proposal || chosen.length < LEAST_ITEMS) continue;
      shelves += 1;
      for (const { ordinal } of chosen) onPage.add(ordinal);
      const decision: ShelfDecision = {
        kind: 'shelf',
        placement: placement.id,
        strategy: strategy.id,
        heading: placement.heading
          ? { id: 'own', values: { heading: placement.heading } }
          : proposal.heading,
        because: proposal.reason,
        items: chosen.map((candidate) => shelfItem(catalog, proposal, candidate, now)),
      };
      return { placement, decision, attempts };
    }
    return { placement, decision: undefined, attempts };
  });
};
