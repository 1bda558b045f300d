import { r as readSegment } from './event-log-MHULwWy9.js';

/** Raised when a facet changes its state's shape; a stored profile of another version is folded anew. */
const PROFILE_VERSION = 1;

/** A stored value as a snapshot of this version, or nothing: then the profile is folded anew. */
const readSnapshot = (stored) => {
    const snapshot = stored;
    return snapshot?.version === PROFILE_VERSION && snapshot.profile && snapshot.pages
        ? snapshot
        : undefined;
};
/** Reads the snapshot and the tail after it, in one transaction whose cost does not grow with the log. */
const readHistory = async (door) => {
    const stored = await door.through('readonly', ({ events, values }, done) => {
        const kept = values.get('snapshot');
        kept.onsuccess = () => {
            const snapshot = readSnapshot(kept.result);
            const tail = events.getAll(IDBKeyRange.lowerBound(snapshot?.lastSeq ?? 0, true));
            tail.onsuccess = () => done({ snapshot, tail: tail.result.map(readSegment) });
        };
    });
    return stored.ok ? stored.value : { snapshot: undefined, tail: [] };
};

export { PROFILE_VERSION as P, readSnapshot as a, readHistory as r };
