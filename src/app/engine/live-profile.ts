import type { Catalog } from '../../core/catalog/catalog';
import { decideForAStranger } from '../../core/decide/decide-for-a-stranger';
import type { DecideShelves } from '../../core/decide/shelf-decider';
import type { EpochMs } from '../../core/events/event';
import type { Affinity } from '../../core/profile/affinity';
import { emptyProfile } from '../../core/profile/empty-profile';
import type { Profile } from '../../core/profile/profile';
import type { History } from '../../storage/history';
import type { RememberedPage } from '../../storage/snapshot';
import type { EnginePorts } from '../engine-ports';
import type { Kept } from '../memory/under-consent';

/** The profile of this visitor while the page is open. */
export interface LiveProfile {
  current(): Profile;
  /** Decides shelves by it. */
  readonly decide: DecideShelves;
  /** What it says about this catalogue. */
  tastes(catalog: Catalog, now: EpochMs): readonly Affinity[];
  /** What earlier pages showed, to be decided anew when this one is left. */
  rememberedPages(): readonly RememberedPage[];
  /** Takes up the history from the start. */
  reload(): Promise<void>;
  /** Whether anything is known, or was done on this page, by which a shelf could be chosen. */
  isTold(): boolean;
  /** Folds history and this page's events, once; from then on every event as it comes. */
  learn(): Promise<void>;
  /** Puts a profile that was folded anew in the place of this one. */
  take(corrected: Profile): void;
  stop(): void;
}

interface ProfilePorts extends Pick<EnginePorts, 'heap' | 'onEvent' | 'onFault'> {
  kept(): Promise<Pick<Kept, 'history'> | undefined>;
  readonly chunks: Pick<EnginePorts['chunks'], 'profile'>;
}

const NOTHING: History = { snapshot: undefined, tail: [] };
/** To be on a page and to see what it shows is no taste yet. */
const TELLS_LITTLE = /^(page_view|view_item|view_item_list)$/;

/**
 * The remembered profile, the tail of the log, and every event of this page. What folds them is loaded before the
 * shelves where there is something to fold, and after them for a stranger.
 */
export const createLiveProfile = (ports: ProfilePorts): LiveProfile => {
  const { heap, chunks } = ports;
  let profile = emptyProfile();
  let history = NOTHING;
  let learning: Awaited<ReturnType<typeof chunks.profile>> | undefined;
  const foldAll = (): void => {
    const { snapshot, tail } = history;
    const logged = tail.flatMap(({ events }) => events);
    profile = learning
      ? learning.foldOnto(learning.wholeProfile(snapshot?.profile()), [...logged, ...heap()])
      : emptyProfile();
  };
  const stop = ports.onEvent((event) => {
    if (learning) profile = learning.foldOnto(profile, [event]);
  });
  return {
    current: () => profile,
    decide: (input) => (learning?.decideShelves ?? decideForAStranger)(input),
    tastes: (catalog, now) => learning?.affinities(profile, catalog, now) ?? [],
    rememberedPages: () => history.snapshot?.pages() ?? [],
    async reload() {
      history = (await (await ports.kept())?.history()) ?? NOTHING;
      // In one go with the reading: no event can slip in between.
      foldAll();
    },
    isTold: () =>
      Boolean(learning || history.snapshot || history.tail.length) ||
      heap().some(({ name }) => !TELLS_LITTLE.test(name)),
    async learn() {
      if (learning) return;
      try {
        learning = await chunks.profile();
        foldAll();
      } catch (error) {
        ports.onFault('the profile', error);
      }
    },
    take(corrected) {
      profile = corrected;
    },
    stop,
  };
};
