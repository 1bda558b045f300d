import { type Explored, exploreShelves } from '../../core/bandit/explore-shelves';
import { readArmCounts } from '../../core/bandit/read-arm-counts';
import type { DecideShelves } from '../../core/decide/shelf-decider';
import type { EnginePorts } from '../engine-ports';
import type { OwnerDecisions } from '../rules/open-rules';

/** Begins to explore; of what cannot be understood in the settings the owner is told once. */
export const openExplorer = (
  { settings, heap, observe, warn }: Pick<EnginePorts, 'settings' | 'heap' | 'observe' | 'warn'>,
  decide: DecideShelves,
): OwnerDecisions => {
  const { placements } = settings();
  for (const id of Object.keys(placements)) {
    for (const complaint of readArmCounts(placements[id]?.explore, id).complaints)
      warn(`Birebir: ${complaint}.`);
  }
  const explore = (input: Parameters<DecideShelves>[0]): Explored => {
    // The first event of the page stands for chance: its id is random. What is chosen holds for the visit.
    const seed = heap()[0]?.id;
    return seed
      ? exploreShelves({ ...input, seed, decide })
      : { outcomes: decide(input), trials: [] };
  };
  return {
    decide: (input) => explore(input).outcomes,
    choose(input) {
      const { outcomes, trials } = explore(input);
      for (const { placement, arm, propensity } of trials)
        observe('trial', { placement, strategy: arm, propensity });
      return outcomes;
    },
  };
};
