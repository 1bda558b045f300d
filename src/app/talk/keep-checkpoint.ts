import { decideShelves } from '../../core/decide/decide-shelves';
import type { Placement } from '../../core/decide/placement';
import { DAY_MS } from '../../core/profile/decayed';
import type { Profile } from '../../core/profile/index';
import { pageStrategyIds } from '../../core/strategies/page-strategy-ids';
import { pruneLog, saveCheckpoint } from '../../storage/checkpoint';
import type { RememberedPage } from '../../storage/snapshot';
import type { RunningEngine } from '../engine/start-engine';
import type { EnginePorts } from '../engine-ports';

/** Events kept as they happened, and for how long; what is older lives on in the profile alone. */
const MOST_EVENTS = 5_000;
const LOG_DAYS = 180;
/** The log's age is looked at once in so many segments. */
const PRUNE_EVERY = 50;
const MOST_PAGES = 5;

/**
 * Folds the tail of the log into the snapshot and decides once more what each remembered page will show first, so
 * that the next visit is painted with what was learnt in this one.
 */
export const createCheckpointKeeper = (
  { granted, memory, now, page }: Pick<EnginePorts, 'granted' | 'memory' | 'now' | 'page'>,
  { live, input, profile }: RunningEngine,
): ((placements: readonly Placement[]) => Promise<void>) => {
  let kept: Profile | undefined;
  const decide = (placements: readonly Placement[]): RememberedPage['shelves'] =>
    decideShelves({ ...input(), current: undefined, placements })
      .flatMap(({ decision }) => decision ?? [])
      .filter(({ strategy }) => !pageStrategyIds.some((id) => id === strategy));

  return async (placements) => {
    if (!granted('remember') || !granted('personalise')) return;
    if (profile() === kept) return;
    kept = profile();
    const path = page.location.pathname;
    const here = placements.length > 0 ? [{ path, placements }] : [];
    const others = live.rememberedPages().filter((one) => one.path !== path || here.length === 0);
    const pages = [...here, ...others]
      .slice(0, MOST_PAGES)
      .map((one) => ({ ...one, shelves: decide(one.placements) }));
    const { door } = await memory();
    const stored = await saveCheckpoint(door, pages);
    if (!stored.ok) return;
    if (stored.value.logged > MOST_EVENTS || stored.value.lastSeq % PRUNE_EVERY === 0) {
      await pruneLog(door, { mostEvents: MOST_EVENTS, oldestAt: now() - LOG_DAYS * DAY_MS });
    }
  };
};
