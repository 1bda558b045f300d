import type { Catalog } from '../catalog/catalog';
import type { EpochMs } from '../events/event';
import type { Affinity } from '../profile/affinity';
import type { Profile } from '../profile/index';
import type { Varied } from '../strategies/candidate';
import type { Proposal, Strategy, StrategyContext } from '../strategies/strategy';
import type { ShelfDecision } from './decision';
import { type Guard, guardBits, guardMask } from './guard';
import type { OwnerRules, RulesFor } from './owner-rules';
import { LEAST_ITEMS, MOST_SHELVES, type Placement } from './placement';
import { shelfItem } from './shelf-item';
import { vary } from './vary';

/** Everything a decision depends on. The same input gives the same decision. */
export interface ShelfInput
  extends Pick<StrategyContext, 'facts' | 'knowledge' | 'listed' | 'shop'> {
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
  /** What the owner says about the products of a placement, where a placement of the page has such rules. */
  readonly rulesFor?: RulesFor | undefined;
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
  readonly rules?: OwnerRules | undefined;
  /** It sells, and something is wrong between the shop and this visitor: it was not asked. */
  readonly rests: boolean;
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

/** What a decision heeds of the visitor. */
interface Heeded {
  readonly guards: readonly Guard[];
  sellingRests(profile: Profile, facts: ShelfInput['facts'], now: EpochMs): boolean;
}

/** Decides every shelf of a page; see `decideShelves`. */
export type DecideShelves = (input: ShelfInput) => readonly PlacementOutcome[];

/** Makes a decision that heeds these guards. */
export const shelfDecider =
  ({ guards, sellingRests }: Heeded): DecideShelves =>
  (input) => {
    const { placements, strategies, fixed = [], rulesFor, current: about, ...known } = input;
    const { catalog, profile, now } = known;
    const current = about === undefined ? undefined : catalog.ordinalOf.get(about);
    const onPage = new Set<number>();
    const most = now < profile.attention.quietUntil ? SHELVES_WHEN_QUIET : MOST_SHELVES;
    for (const { product } of fixed.flatMap(({ items }) => items)) {
      const ordinal = catalog.ordinalOf.get(product.id);
      if (ordinal !== undefined) onPage.add(ordinal);
    }
    let shelves = fixed.length;
    const resting = sellingRests(profile, known.facts, now);

    return placements.map((placement): PlacementOutcome => {
      const attempts: Attempt[] = [];
      const stays = fixed.find((shelf) => shelf.placement === placement.id);
      if (stays) return { placement, decision: stays, attempts };
      if (shelves >= most) return { placement, decision: undefined, attempts };
      const mask = guardMask(guards, { catalog, profile, now, current, onPage });
      const rules = rulesFor?.(placement.id, catalog);
      for (const id of placement.strategies) {
        const strategy = strategies.find((one) => one.id === id);
        if (!strategy) continue;
        const bits = guardBits(guards, strategy.allows);
        const context: StrategyContext = {
          ...known,
          current,
          blocked: (ordinal) =>
            (mask[ordinal] as number) & bits || Number(rules?.stops(ordinal) !== undefined),
          pool: placement.limit * POOL,
        };
        const rests = resting && strategy.sells === true;
        const proposed = rests ? undefined : strategy.propose(context);
        const proposal = proposed && rules ? rules.shape(proposed, context) : proposed;
        const varied = proposal ? vary(proposal, catalog, placement.limit) : [];
        const chosen = proposal?.keep?.(varied, placement.limit) ?? varied;
        attempts.push({ strategy, proposal, chosen, mask, bits, context, rules, rests });
        if (!proposal || chosen.length < (strategy.least ?? LEAST_ITEMS)) continue;
        shelves += 1;
        for (const { ordinal } of chosen) onPage.add(ordinal);
        const decision = {
          kind: 'shelf',
          placement: placement.id,
          strategy: strategy.id,
          heading: placement.heading
            ? { id: 'own', values: { heading: placement.heading } }
            : proposal.heading,
          because: proposal.reason,
          items: chosen.map((candidate) => shelfItem(catalog, proposal, candidate, now)),
          ...proposal.instead,
        } as ShelfDecision;
        return { placement, decision, attempts };
      }
      return { placement, decision: undefined, attempts };
    });
  };
