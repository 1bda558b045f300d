import type { ShelfDecision } from '../decide/decision';
import type { Placement } from '../decide/placement';
import type { DecideShelves, PlacementOutcome, ShelfInput } from '../decide/shelf-decider';
import { chooseArm } from './choose-arm';
import { NOTHING } from './nothing';
import { openTrial } from './open-trial';
import { readArmCounts } from './read-arm-counts';

/** What was chosen for a placement that explores. */
export interface Trial {
  readonly placement: string;
  /** The strategy, or `nothing`. */
  readonly arm: string;
  readonly propensity: number;
}

/** The shelves of a page, and what was chosen anew for them; nothing is told of it by itself. */
export interface Explored {
  readonly outcomes: readonly PlacementOutcome[];
  readonly trials: readonly Trial[];
}

interface ExploreInput extends ShelfInput {
  /** Stands for chance: an id that is new with every visit. */
  readonly seed: string;
  /** Decides what a strategy would show; `decideShelves`, say. */
  readonly decide: DecideShelves;
}

type ArmOrNothing = Pick<Trial, 'arm' | 'propensity'>;

/** One placement as it is decided when only this arm may fill it. */
const withArm = (
  placement: Placement,
  { arm, propensity }: ArmOrNothing,
  decide: (placement: Placement) => PlacementOutcome | undefined,
): PlacementOutcome => {
  const empty: PlacementOutcome = { placement, decision: undefined, attempts: [] };
  if (arm === NOTHING) return empty;
  const { decision, attempts = [] } = decide({ ...placement, strategies: [arm] }) ?? {};
  return { placement, decision: decision && { ...decision, propensity }, attempts };
};

/**
 * Decides the shelves of a page as `decideShelves` does, but where a placement explores, which of its strategies fills
 * it is learnt: those that can, and `nothing`, are the arms of a bandit. What was chosen holds for the visit.
 */
export const exploreShelves = (input: ExploreInput): Explored => {
  const { profile, now, seed, decide: decideAll } = input;
  const trials: Trial[] = [];
  let fixed: readonly ShelfDecision[] = input.fixed ?? [];
  const decide = (placement: Placement): PlacementOutcome | undefined =>
    decideAll({ ...input, fixed, placements: [placement] })[0];

  const choose = (placement: Placement): ArmOrNothing | undefined => {
    const { id, strategies, explore } = placement;
    const open = openTrial(profile.trials, id, now);
    if (open) return open;
    const able = strategies.filter((one) => decide({ ...placement, strategies: [one] })?.decision);
    const chosen = chooseArm({
      arms: able.length > 0 ? [...new Set(able), NOTHING] : [],
      counts: profile.trials.arms.get(id) ?? new Map(),
      priors: readArmCounts(explore, id).counts,
      seed: `${seed}:${id}`,
    });
    if (chosen) trials.push({ placement: id, arm: chosen.arm, propensity: chosen.propensity });
    return chosen;
  };

  const outcomes = input.placements.map((placement): PlacementOutcome => {
    const stays = fixed.some((shelf) => shelf.placement === placement.id);
    const arm = placement.explore && !stays ? choose(placement) : undefined;
    const outcome = (arm ? withArm(placement, arm, decide) : decide(placement)) ?? {
      placement,
      decision: undefined,
      attempts: [],
    };
    if (outcome.decision && !stays) fixed = [...fixed, outcome.decision];
    return outcome;
  });
  return { outcomes, trials };
};
