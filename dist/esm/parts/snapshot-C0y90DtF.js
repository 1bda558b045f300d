import { r as readSegment } from './event-log-7bgKSPBf.js';
import { j as jsonText, f as found } from './json-text-ZLcwv5RY.js';

/** Raised when a facet changes its state's shape; a stored profile of another version is folded anew. */
const PROFILE_VERSION = 3;

/**
 * Plain values (texts, numbers, lists, objects, maps) as one text. A stored text is read in one piece, where a
 * structured clone rebuilds every object by its field names: less than half the time for a long history.
 * Lists of objects with the same fields name them once.
 */
const packed = (value) => jsonText(pack(value));
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
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
/** The fields that every object of a list has, in this order; nothing where they differ. */
const sharedFields = (list) => {
    const [first] = list;
    if (!isObject(first))
        return undefined;
    const fields = Object.keys(first);
    const alike = (one) => isObject(one) &&
        Object.keys(one).length === fields.length &&
        fields.every((field) => one[field] !== undefined);
    return list.every(alike) ? fields : undefined;
};
/** A list is `[0, …]`, rows are `[1, fields, …]`, a map is `[2, keys, values]`; an object stays one. */
const pack = (value) => {
    if (value instanceof Map)
        return [2, pack([...value.keys()]), pack([...value.values()])];
    if (Array.isArray(value)) {
        const fields = sharedFields(value);
        return fields
            ? [1, fields, ...value.map((row) => fields.map((field) => pack(row[field])))]
            : [0, ...value.map(pack)];
    }
    return isObject(value)
        ? Object.fromEntries(Object.entries(value).map(([field, one]) => [field, pack(one)]))
        : value;
};
const unpack = (value) => {
    if (!Array.isArray(value)) {
        if (!isObject(value))
            return value;
        const object = {};
        for (const field of Object.keys(value))
            object[field] = unpack(value[field]);
        return object;
    }
    const [kind, fields, values] = value;
    if (kind === 2) {
        const all = unpack(values);
        return new Map(unpack(fields).map((key, at) => [key, all[at]]));
    }
    if (kind !== 1)
        return value.slice(1).map(unpack);
    return value.slice(2).map((row) => {
        const object = {};
        row.forEach((one, at) => {
            object[fields[at]] = unpack(one);
        });
        return object;
    });
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

export { PROFILE_VERSION as P, readHistory as a, packed as p, readSnapshot as r, unpacked as u };
