import type { Placement } from '../../core/decide/placement';
import { DAY_MS } from '../../core/profile/decayed';
import type { Profile } from '../../core/profile/index';
import { pruneLog, saveCheckpoint } from '../../storage/checkpoint';
import type { RememberedPage } from '../../storage/snapshot';
import type { RunningEngine } from '../engine/start-engine';
import type { EnginePorts } from '../engine-ports';

type KeeperPorts = Pick<EnginePorts, 'granted' | 'memory' | 'now' | 'page' | 'lists' | 'chunks'>;

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
  { granted, memory, now, page, lists, chunks }: KeeperPorts,
  { live, input, decide: decideAll, profile, learn }: RunningEngine,
): ((placements: readonly Placement[]) => Promise<void>) => {
  let kept: Profile | undefined;
  const decide = (
    known: ReturnType<typeof input>,
    placements: readonly Placement[],
  ): RememberedPage['shelves'] => {
    const isOf = (when: 'ofThePage' | 'ofTheDay', id: string): boolean =>
      known.strategies.some((one) => one.id === id && one[when]);
    const lasting = placements.filter(
      ({ strategies }) => !strategies.some((id) => isOf('ofTheDay', id)),
    );
    const { open } = known.profile.trials;
    return (
      decideAll({ ...known, current: undefined, listed: undefined, placements: lasting })
        .flatMap(({ decision }) => decision ?? [])
        .filter(({ strategy }) => !isOf('ofThePage', strategy))
        // What a placement tries holds for the visit: kept only where it has been tried.
        .filter(({ placement, propensity }) => propensity === undefined || open.has(placement))
    );
  };

  return async (placements) => {
    if (!granted('remember') || !granted('personalise')) return;
    if (profile() === kept) return;
    kept = profile();
    const path = page.location.pathname;
    const earlier = live.rememberedPages();
    const before = earlier.find((one) => one.path === path)?.fits;
    const fits = (await lists.loaded())?.fits(before) ?? before;
    const here = placements.length > 0 || fits?.length ? [{ path, placements, fits }] : [];
    const others = earlier.filter((one) => one.path !== path || here.length === 0);
    const remembered = [...here, ...others].slice(0, MOST_PAGES);
    await learn(
      remembered.flatMap((one) => one.placements.flatMap(({ strategies }) => strategies)),
    );
    // What speaks for the cards of a list that the owner lends us is known by more than when they were seen.
    const refit = remembered.some((one) => one.fits?.length)
      ? (await chunks.rerank()).refit
      : undefined;
    const known = input();
    const pages = remembered.map((one) => ({
      ...one,
      shelves: decide(known, one.placements),
      fits: one.fits && refit?.(one.fits, known),
    }));
    const { door } = await memory();
    const stored = await saveCheckpoint(door, pages);
    if (!stored.ok) return;
    if (stored.value.logged > MOST_EVENTS || stored.value.lastSeq % PRUNE_EVERY === 0) {
      await pruneLog(door, { mostEvents: MOST_EVENTS, oldestAt: now() - LOG_DAYS * DAY_MS });
    }
  };
};
