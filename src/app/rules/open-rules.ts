import { ownerRules, type RulesFor } from '../../core/decide/owner-rules';
import type { PlacementRules } from '../../core/decide/placement-rules';
import type { DecideShelves } from '../../core/decide/shelf-decider';
import { own } from '../../lib/own';
import { readPlacementRules } from '../../settings/read-placement-rules';
import type { EnginePorts } from '../engine-ports';

/** Decides shelves as the owner wishes. */
export interface OwnerDecisions {
  /** What would be decided now; nobody hears of it. */
  readonly decide: DecideShelves;
  /** What is decided for the page: what a placement that explores tries goes into the log. */
  readonly choose: DecideShelves;
}

/** The owner's rules by placement; each is read once, and its mistakes are told then. */
const readRules = ({ settings, warn }: Pick<EnginePorts, 'settings' | 'warn'>): RulesFor => {
  const read = new Map<unknown, PlacementRules>();
  return (placement, catalog) => {
    const said = own(settings().placements, placement);
    if (said === undefined) return undefined;
    const rules = read.get(said) ?? readPlacementRules(placement, said, warn);
    read.set(said, rules);
    return ownerRules(rules, catalog);
  };
};

/** Opens the owner's rules; what explores is loaded where a placement does. */
export const openRules = async (
  ports: EnginePorts,
  plainly: DecideShelves,
): Promise<OwnerDecisions> => {
  const rulesFor = readRules(ports);
  const decide: DecideShelves = (input) => plainly({ ...input, rulesFor });
  const explores = Object.values(ports.settings().placements).some(({ explore }) => explore);
  if (!explores) return { decide, choose: decide };
  return (await ports.chunks.bandit()).openExplorer(ports, decide);
};
