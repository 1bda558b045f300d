import type { ShelfDecision } from '../core/decide/decision';
import type { Placement } from '../core/decide/placement';
import type { EpochMs } from '../core/events/event';
import type { Profile } from '../core/profile/index';
import { PROFILE_VERSION } from '../core/profile/profile-version';
import type { RememberedFit } from '../core/rerank/remembered-fit';
import { unpacked } from './unpacked';

/** What a page's own placements were last decided to show, as far as that depends on the visitor alone. */
export interface RememberedPage {
  readonly path: string;
  readonly placements: readonly Placement[];
  readonly shelves: readonly ShelfDecision[];
  /** The cards of the shop's own lists there that it lends us, and what speaks for each. */
  readonly fits?: readonly RememberedFit[] | undefined;
}

/** The profile as of `lastSeq`, and what was last shown, so that a visit can begin without the log. */
export interface Snapshot {
  readonly lastSeq: number;
  /** When the youngest event happened that it contains. */
  readonly lastAt: EpochMs;
  /** Events in the log, folded or not. */
  readonly logged: number;
  /** Read from its stored form, a fresh one at every call; see `wholeProfile`. */
  profile(): Partial<Profile> | undefined;
  /** The first paint of the next visit, by page, the last visited first; of one path alone where it is given. */
  pages(path?: string): readonly RememberedPage[];
}

/** A page as it is stored: a text is read from the database in a fraction of the time of its objects. */
export interface StoredPage {
  readonly path: string;
  /** The rest of it; see `packed`. */
  readonly shown: string;
}

/** A snapshot as it is stored. */
export interface StoredSnapshot extends Pick<Snapshot, 'lastSeq' | 'lastAt' | 'logged'> {
  readonly version: number;
  /** See `packed`. */
  readonly profile: string;
  readonly pages: readonly StoredPage[];
}

const readPage = (stored: unknown, wanted?: string): RememberedPage | undefined => {
  const { path, shown } = (stored ?? {}) as Partial<StoredPage>;
  if (typeof path !== 'string' || path !== (wanted ?? path)) return undefined;
  const { placements, shelves, fits } = (unpacked(shown) ?? {}) as Partial<RememberedPage>;
  if (!Array.isArray(placements) || !Array.isArray(shelves)) return undefined;
  return { path, placements, shelves, fits };
};

const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A stored value as a snapshot of this version, or nothing: then the profile is folded anew. */
export const readSnapshot = (stored: unknown): Snapshot | undefined => {
  const { version, profile, lastSeq, lastAt, logged, pages } = (stored ??
    {}) as Partial<StoredSnapshot>;
  const whole = version === PROFILE_VERSION && typeof profile === 'string' && Array.isArray(pages);
  if (!whole || !isNumber(lastSeq) || !isNumber(lastAt)) return undefined;
  return {
    lastSeq,
    lastAt,
    logged: (typeof logged === 'number' && logged) || 0,
    profile: () => unpacked(profile) as Partial<Profile> | undefined,
    pages: (path) => pages.flatMap((one) => readPage(one, path) ?? []),
  };
};
