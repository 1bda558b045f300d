import { f as foldOnto } from './index-CCpBLz7h.js';
import { P as PROFILE_VERSION, u as unpacked, r as readSnapshot, p as packed } from './snapshot-C0y90DtF.js';
import { w as wholeProfile } from './whole-profile-BnGJHR5q.js';
import { r as readSegment } from './event-log-7bgKSPBf.js';
import { f as found } from './json-text-ZLcwv5RY.js';
import { e as emptyProfile } from './empty-profile-DoI98Btc.js';

/** The base, read anew at every call. */
const readBase = (stored) => {
    const base = stored;
    return base?.version === PROFILE_VERSION
        ? wholeProfile(unpacked(base.profile))
        : emptyProfile();
};
const eventsOf = (segments) => segments.flatMap(({ events }) => events);
/**
 * Folds what was logged since the last snapshot and stores the result, all in one transaction: two tabs that do
 * it at once each fold what the other left. A snapshot of another version is folded anew from base and log.
 */
const saveCheckpoint = (door, pages) => door.through('readwrite', ({ events, values }, done) => {
    const kept = values.get('snapshot');
    found(values.get('base'), (base) => {
        const last = readSnapshot(kept.result);
        found(events.getAll(IDBKeyRange.lowerBound(last?.lastSeq ?? 0, true)), (tail) => {
            const segments = tail.map(readSegment);
            const fresh = eventsOf(segments);
            const profile = foldOnto(last ? wholeProfile(last.profile()) : readBase(base), fresh);
            const snapshot = {
                version: PROFILE_VERSION,
                lastSeq: segments[segments.length - 1]?.seq ?? last?.lastSeq ?? 0,
                profile: packed(profile),
                logged: (last?.logged ?? 0) + fresh.length,
                pages,
            };
            values.put(snapshot, 'snapshot');
            done(snapshot);
        });
    });
});
/** Segments looked at in one pruning; the rest waits for the next. */
const MOST_PRUNED = 500;
/**
 * Takes the oldest segments out of the log once they are beyond the limits, and folds them into the base first:
 * base + log always gives the profile, bit for bit.
 */
const pruneLog = (door, { mostEvents, oldestAt }) => door.through('readwrite', ({ events, values }, done) => {
    const kept = values.get('snapshot');
    done(0);
    found(values.get('base'), (base) => {
        const snapshot = readSnapshot(kept.result);
        if (!snapshot)
            return;
        found(events.getAll(IDBKeyRange.upperBound(snapshot.lastSeq), MOST_PRUNED), (oldest) => {
            const gone = [];
            let logged = snapshot.logged;
            for (const segment of oldest.map(readSegment)) {
                const expired = segment.events.every(({ at }) => at < oldestAt);
                if (logged <= mostEvents && !expired)
                    break;
                gone.push(segment);
                logged -= segment.events.length;
            }
            const last = gone[gone.length - 1];
            if (!last)
                return;
            events.delete(IDBKeyRange.upperBound(last.seq));
            values.put({
                version: PROFILE_VERSION,
                profile: packed(foldOnto(readBase(base), eventsOf(gone))),
            }, 'base');
            values.put({ ...kept.result, logged: Math.max(0, logged) }, 'snapshot');
            done(gone.length);
        });
    });
});

export { pruneLog as p, readBase as r, saveCheckpoint as s };
