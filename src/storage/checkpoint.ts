import { emptyProfile, foldOnto, type Profile } from '../core/profile/index';
import { PROFILE_VERSION } from '../core/profile/profile-version';
import { wholeProfile } from '../core/profile/whole-profile';
import type { Door, Stored } from './door';
import { readSegment, type Segment } from './event-log';
import { packed } from './packed';
import {
  type RememberedPage,
  readSnapshot,
  type StoredPage,
  type StoredSnapshot,
} from './snapshot';
import { found } from './transact';
import { unpacked } from './unpacked';

/** What the pruned part of the log came to: the profile before the oldest segment still there. */
interface Base {
  readonly version: number;
  /** See `packed`. */
  readonly profile: string;
}

/** The base, read anew at every call. */
export const readBase = (stored: unknown): Profile => {
  const base = stored as Partial<Base> | undefined;
  return base?.version === PROFILE_VERSION
    ? wholeProfile(unpacked(base.profile) as Partial<Profile> | undefined)
    : emptyProfile();
};

const storedPage = ({ path, ...shown }: RememberedPage): StoredPage => ({
  path,
  shown: packed(shown),
});

const eventsOf = (segments: readonly Segment[]) => segments.flatMap(({ events }) => events);

/**
 * Folds what was logged since the last snapshot and stores the result, all in one transaction: two tabs that do
 * it at once each fold what the other left. A snapshot of another version is folded anew from base and log.
 */
export const saveCheckpoint = (
  door: Door,
  pages: readonly RememberedPage[],
): Promise<Stored<StoredSnapshot>> =>
  door.through<StoredSnapshot>('readwrite', ({ events, values }, done) => {
    const kept = values.get('snapshot');
    found(values.get('base'), (base) => {
      const last = readSnapshot(kept.result);
      found(events.getAll(IDBKeyRange.lowerBound(last?.lastSeq ?? 0, true)), (tail) => {
        const segments = tail.map(readSegment);
        const fresh = eventsOf(segments);
        const profile = foldOnto(last ? wholeProfile(last.profile()) : readBase(base), fresh);
        const snapshot: StoredSnapshot = {
          version: PROFILE_VERSION,
          lastSeq: segments[segments.length - 1]?.seq ?? last?.lastSeq ?? 0,
          lastAt: fresh.reduce((latest, { at }) => Math.max(latest, at), last?.lastAt ?? 0),
          profile: packed(profile),
          logged: (last?.logged ?? 0) + fresh.length,
          pages: pages.map(storedPage),
        };
        values.put(snapshot, 'snapshot');
        done(snapshot);
      });
    });
  });

/** How much of the log is kept as it happened; older acts live on in the profile alone. */
export interface LogLimits {
  readonly mostEvents: number;
  /** Events older than this are folded away. */
  readonly oldestAt: number;
}

/** Segments looked at in one pruning; the rest waits for the next. */
const MOST_PRUNED = 500;

/**
 * Takes the oldest segments out of the log once they are beyond the limits, and folds them into the base first:
 * base + log always gives the profile, bit for bit.
 */
export const pruneLog = (
  door: Door,
  { mostEvents, oldestAt }: LogLimits,
): Promise<Stored<number>> =>
  door.through<number>('readwrite', ({ events, values }, done) => {
    const kept = values.get('snapshot');
    done(0);
    found(values.get('base'), (base) => {
      const snapshot = readSnapshot(kept.result);
      if (!snapshot) return;
      found(events.getAll(IDBKeyRange.upperBound(snapshot.lastSeq), MOST_PRUNED), (oldest) => {
        const gone: Segment[] = [];
        let logged = snapshot.logged;
        for (const segment of oldest.map(readSegment)) {
          const expired = segment.events.every(({ at }) => at < oldestAt);
          if (logged <= mostEvents && !expired) break;
          gone.push(segment);
          logged -= segment.events.length;
        }
        const last = gone[gone.length - 1];
        if (!last) return;
        events.delete(IDBKeyRange.upperBound(last.seq));
        values.put(
          {
            version: PROFILE_VERSION,
            profile: packed(foldOnto(readBase(base), eventsOf(gone))),
          } satisfies Base,
          'base',
        );
        values.put({ ...(kept.result as StoredSnapshot), logged: Math.max(0, logged) }, 'snapshot');
        done(gone.length);
      });
    });
  });
