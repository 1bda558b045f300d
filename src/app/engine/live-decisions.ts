import type { Placement } from '../../core/decide/placement';
import type { DecideShelves } from '../../core/decide/shelf-decider';
import type { EnginePorts } from '../engine-ports';
import type { OwnerDecisions } from '../rules/open-rules';

/** How shelves are decided: by what is known, and by what the owner says of a placement. */
export interface LiveDecisions extends OwnerDecisions {
  /** Loads what heeds the owner, where one of these placements has rules or explores. */
  load(placements: readonly Placement[]): Promise<void>;
}

/** What is said of a placement beside that; see `placement`. */
const PLAIN = /^(strategies|limit|heading)$/;

export const createLiveDecisions = (ports: EnginePorts, plainly: DecideShelves): LiveDecisions => {
  let owner: OwnerDecisions | undefined;
  return {
    decide: (input) => (owner?.decide ?? plainly)(input),
    choose: (input) => (owner?.choose ?? plainly)(input),
    async load(placements) {
      const said = ports.settings().placements;
      const isSaid = ({ id }: Placement): boolean =>
        Object.keys(said[id] ?? {}).some((name) => !PLAIN.test(name));
      if (owner || !placements.some(isSaid)) return;
      try {
        owner = await (await ports.chunks.rules()).openRules(ports, plainly);
      } catch (error) {
        ports.onFault('the rules of a placement', error);
      }
    },
  };
};
