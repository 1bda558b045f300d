import { r as readSegment } from './event-log-BpUas71h.js';
import { f as found } from './is-event-C4nIrv0I.js';

/** Raised when a facet changes its state's shape, or the form it is stored in; a stored profile of another version is folded anew. */
const PROFILE_VERSION = 4;

/** What a packed list begins with: what it is a list of. An object stays one. */
const VALUES = 0;
/** `[1, fields, column, …]`. */
const COLUMNS = 1;
/** `[2, keys, values]`. */
const MAP = 2;
/** Each whole number less the one before it. */
const STEPS = 3;
/** `[4, how many, value]`. */
const SAME = 4;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);

/** No list of ours is as long; what claims to be is damaged. */
const MOST_SAME = 1e5;
const unpackRows = ([, fields, ...packed]) => {
    const columns = packed.map(unpack);
    return columns[0]?.map((_, row) => {
        const object = {};
        fields.forEach((field, at) => {
            object[field] = columns[at]?.[row];
        });
        return object;
    });
};
const unpack = (value) => {
    if (!Array.isArray(value))
        return isObject(value)
            ? Object.fromEntries(Object.entries(value).map(([field, one]) => [field, unpack(one)]))
            : value;
    const [kind, one, other] = value;
    if (kind === COLUMNS)
        return unpackRows(value);
    if (kind === SAME)
        return new Array(Math.min(one, MOST_SAME)).fill(other);
    if (kind === MAP) {
        const all = unpack(other);
        return new Map(unpack(one).map((key, at) => [key, all[at]]));
    }
    const list = value.slice(1);
    if (kind !== STEPS)
        return list.map(unpack);
    let last = 0;
    return list.map((step) => {
        last += step;
        return last;
    });
};
/** What `packed` wrote; nothing where the text is none of its. */
const unpacked = (text) => {
    try {
        return typeof text === 'string' ? unpack(JSON.parse(text)) : undefined;
    }
    catch {
        // Half-written, or not ours: as if it were not there.
        return undefined;
    }
};

const isPage = (stored) => {
    const { path, placements, shelves } = (stored ?? {});
    return typeof path === 'string' && Array.isArray(placements) && Array.isArray(shelves);
};
/** A stored value as a snapshot of this version, or nothing: then the profile is folded anew. */
const readSnapshot = (stored) => {
    const { version, profile, lastSeq, logged, pages } = (stored ?? {});
    const whole = version === PROFILE_VERSION && typeof profile === 'string' && Array.isArray(pages);
    if (!whole || typeof lastSeq !== 'number' || Number.isNaN(lastSeq))
        return undefined;
    return {
        lastSeq,
        logged: (typeof logged === 'number' && logged) || 0,
        pages: pages.filter(isPage),
        profile: () => unpacked(profile),
    };
};
/** Reads the snapshot and the tail after it, in one transaction whose cost does not grow with the log. */
const readHistory = async (door) => {
    const stored = await door.through('readonly', ({ events, values }, done) => {
        found(values.get('snapshot'), (kept) => {
            const snapshot = readSnapshot(kept);
            const since = IDBKeyRange.lowerBound(snapshot?.lastSeq ?? 0, true);
            found(events.getAll(since), (tail) => done({ snapshot, tail: tail.map(readSegment) }));
        });
    });
    return stored.ok ? stored.value : { snapshot: undefined, tail: [] };
};

export { COLUMNS as C, MAP as M, PROFILE_VERSION as P, SAME as S, VALUES as V, STEPS as a, readHistory as b, isObject as i, readSnapshot as r, unpacked as u };
