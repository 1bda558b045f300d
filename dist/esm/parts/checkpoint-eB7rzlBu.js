import { e as emptyProfile, a as foldOnto } from './index-Dy-Z6SQP.js';
import { P as PROFILE_VERSION, d as readProfile, c as readSnapshot, e as readSegment, p as packed } from './snapshot-DEAwPb_Y.js';

/** The base, read anew at every call. */
const readBase = (stored) => {
    const base = stored;
    return base?.version === PROFILE_VERSION ? readProfile(base.profile) : emptyProfile();
};
const eventsOf = (segments) => segments.flatMap(({ events }) => events);
/**
 * Folds what was logged since the last snapshot and stores the result, all in one transaction: two tabs that do
 * it at once each fold what the other left. A snapshot of another version is folded anew from base and log.
 */
const saveCheckpoint = (door, pages) => door.through('readwrite', ({ events, values }, done) => {
    const kept = values.get('snapshot');
    const base = values.get('base');
    base.onsuccess = () => {
        const last = readSnapshot(kept.result);
        const tail = events.getAll(IDBKeyRange.lowerBound(last?.lastSeq ?? 0, true));
        tail.onsuccess = () => {
            const segments = tail.result.map(readSegment);
            const fresh = eventsOf(segments);
            const profile = foldOnto(last?.profile() ?? readBase(base.result), fresh);
            const snapshot = {
                version: PROFILE_VERSION,
                lastSeq: segments[segments.length - 1]?.seq ?? last?.lastSeq ?? 0,
                profile: packed(profile),
                logged: (last?.logged ?? 0) + fresh.length,
                pages,
            };
            values.put(snapshot, 'snapshot');
            done(snapshot);
        };
    };
});
/** Segments looked at in one pruning; the rest waits for the next. */
const MOST_PRUNED = 500;
/**
 * Takes the oldest segments out of the log once they are beyond the limits, and folds them into the base first:
 * base + log always gives the profile, bit for bit.
 */
const pruneLog = (door, { mostEvents, oldestAt }) => door.through('readwrite', ({ events, values }, done) => {
    const kept = values.get('snapshot');
    const base = values.get('base');
    done(0);
    base.onsuccess = () => {
        const snapshot = readSnapshot(kept.result);
        if (!snapshot)
            return;
        const oldest = events.getAll(IDBKeyRange.upperBound(snapshot.lastSeq), MOST_PRUNED);
        oldest.onsuccess = () => {
            const gone = [];
            let logged = snapshot.logged;
            for (const segment of oldest.result.map(readSegment)) {
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
                profile: packed(foldOnto(readBase(base.result), eventsOf(gone))),
            }, 'base');
            values.put({ ...kept.result, logged: Math.max(0, logged) }, 'snapshot');
            done(gone.length);
        };
    };
});

export { pruneLog as p, readBase as r, saveCheckpoint as s };
