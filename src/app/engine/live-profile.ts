import { emptyProfile, foldOnto, type Profile } from '../../core/profile/index';
import { wholeProfile } from '../../core/profile/whole-profile';
import type { RememberedPage } from '../../storage/snapshot';
import type { EnginePorts } from '../engine-ports';

/** The profile of this visitor while the page is open. */
export interface LiveProfile {
  current(): Profile;
  /** What earlier pages showed, to be decided anew when this one is left. */
  rememberedPages(): readonly RememberedPage[];
  /** Folds history and this page's events from the start. */
  reload(): Promise<void>;
  /** Puts a profile that was folded anew in the place of this one. */
  take(corrected: Profile): void;
  stop(): void;
}

type ProfilePorts = Pick<EnginePorts, 'history' | 'heap' | 'onEvent'>;

/** The remembered profile, the tail of the log, and every event of this page, folded as they come. */
export const createLiveProfile = ({ history, heap, onEvent }: ProfilePorts): LiveProfile => {
  let profile = emptyProfile();
  let pages: readonly RememberedPage[] = [];
  const stop = onEvent((event) => {
    profile = foldOnto(profile, [event]);
  });
  return {
    current: () => profile,
    rememberedPages: () => pages,
    async reload() {
      const { snapshot, tail } = await history();
      const logged = tail.flatMap(({ events }) => events);
      // Everything from here on happens in one go: no event can slip in between.
      profile = foldOnto(wholeProfile(snapshot?.profile()), [...logged, ...heap()]);
      pages = snapshot?.pages ?? [];
    },
    take(corrected) {
      profile = corrected;
    },
    stop,
  };
};
