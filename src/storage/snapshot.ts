import type { ShelfDecision } from '../core/decide/decision';
import type { Placement } from '../core/decide/placement';
import type { Profile } from '../core/profile/index';
import { PROFILE_VERSION } from '../core/profile/profile-version';
import type { RememberedFit } from '../core/rerank/remembered-fit';
import { jsonText } from '../lib/json-text';
import type { Door } from './door';
import { readSegment, type Segment } from './event-log';
import { unpacked } from './packed';
import { found } from './transact';

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
  /** The first paint of the next visit on this page. */
  page(path: string): RememberedPage | undefined;
  /** All of them, the last visited first. */
  pages(): readonly RememberedPage[];
}

/** What a visit begins with. */
export interface History {
  readonly snapshot: Snapshot | undefined;
  /** What was logged after the snapshot. */
  readonly tail: readonly Segment[];
}

/** A snapshot as it is stored. */
export interface StoredSnapshot extends Pick<Snapshot, 'lastSeq' | 'logged'> {
  readonly version: number;
  /** See `packed`. */
  readonly profile: string;
  /** What a visit begins with is one page of several: each is a text of its own. */
  readonly pages: readonly StoredPage[];
}

interface StoredPage {
  readonly path: string;
  /** A `RememberedPage` as JSON: the browser reads a text faster than objects of many fields. */
  readonly page: string;
}

const readPage = (stored: unknown): RememberedPage | undefined => {
  try {
    const page = JSON.parse((stored as StoredPage).page) as Partial<RememberedPage> | null;
    const { path, placements, shelves } = page ?? {};
    const isPage = typeof path === 'string' && Array.isArray(placements) && Array.isArray(shelves);
    return isPage ? (page as RememberedPage) : undefined;
  } catch {
    // Half-written, or not ours: as if it were not there.
    return undefined;
  }
};

/** The pages as they are stored. */
export const packPages = (pages: readonly RememberedPage[]): readonly StoredPage[] =>
  pages.map((page) => ({ path: page.path, page: jsonText(page) }));

/** Reads stored pages when they are asked for. */
const openPages = (stored: readonly unknown[]): Pick<Snapshot, 'page' | 'pages'> => ({
  page: (path) =>
    readPage(stored.find((one) => (one as Partial<StoredPage> | null)?.path === path)),
  pages: () => stored.flatMap((one) => readPage(one) ?? []),
});

/** A stored value as a snapshot of this version, or nothing: then the profile is folded anew. */
export const readSnapshot = (stored: unknown): Snapshot | undefined => {
  const { version, profile, lastSeq, logged, pages } = (stored ?? {}) as Partial<StoredSnapshot>;
  const whole = version === PROFILE_VERSION && typeof profile === 'string' && Array.isArray(pages);
  if (!whole || typeof lastSeq !== 'number' || Number.isNaN(lastSeq)) return undefined;
  return {
    lastSeq,
    logged: (typeof logged === 'number' && logged) || 0,
    ...openPages(pages),
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
