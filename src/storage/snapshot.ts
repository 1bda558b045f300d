import type { ShelfDecision } from '../core/decide/decision';
import type { Placement } from '../core/decide/placement';
import type { Profile } from '../core/profile/index';
import { PROFILE_VERSION } from '../core/profile/profile-version';
import type { RememberedFit } from '../core/rerank/remembered-fit';
import type { Door } from './door';
import { readSegment, type Segment } from './event-log';
import { found } from './transact';
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
  /** Read from its stored form, a fresh one at every call; see `wholeProfile`. */
  profile(): Partial<Profile> | undefined;
  /** Events in the log, folded or not. */
  readonly logged: number;
  /** The first paint of the next visit, by page; the last visited first. */
  readonly pages: readonly RememberedPage[];
}

/** What a visit begins with. */
export interface History {
  readonly snapshot: Snapshot | undefined;
  /** What was logged after the snapshot. */
  readonly tail: readonly Segment[];
}

/** A snapshot as it is stored. */
export interface StoredSnapshot extends Pick<Snapshot, 'lastSeq' | 'logged' | 'pages'> {
  readonly version: number;
  /** See `packed`. */
  readonly profile: string;
}

const isPage = (stored: unknown): stored is RememberedPage => {
  const { path, placements, shelves } = (stored ?? {}) as Partial<RememberedPage>;
  return typeof path === 'string' && Array.isArray(placements) && Array.isArray(shelves);
};

/** A stored value as a snapshot of this version, or nothing: then the profile is folded anew. */
export const readSnapshot = (stored: unknown): Snapshot | undefined => {
  const { version, profile, lastSeq, logged, pages } = (stored ?? {}) as Partial<StoredSnapshot>;
  const whole = version === PROFILE_VERSION && typeof profile === 'string' && Array.isArray(pages);
  if (!whole || typeof lastSeq !== 'number' || Number.isNaN(lastSeq)) return undefined;
  return {
    lastSeq,
    logged: (typeof logged === 'number' && logged) || 0,
    pages: pages.filter(isPage),
    profile: () => unpacked(profile) as Partial<Profile> | undefined,
  };
};

/** Reads the snapshot and the tail after it, in one transaction whose cost does not grow with the log. */
export const readHistory = async (door: Door): Promise<History> => {
  const stored = await door.through<History>('readonly', ({ events, values }, done) => {
    found(values.get('snapshot'), (kept) => {
      const snapshot = readSnapshot(kept);
      const since = IDBKeyRange.lowerBound(snapshot?.lastSeq ?? 0, true);
      found(events.getAll(since), (tail) => done({ snapshot, tail: tail.map(readSegment) }));
    });
  });
  return stored.ok ? stored.value : { snapshot: undefined, tail: [] };
};
