import { e as emptyProfile } from './index-Dy-Z6SQP.js';

/** The shape of a stored segment; raised when it changes, and read back by `readSegment`. */
const SEGMENT_VERSION = 1;
/** A stored row as a segment; a row that is not one (half-written, of a version to come) holds no events. */
const readSegment = (row) => {
    const { seq, version, events } = (row ?? {});
    const whole = version === SEGMENT_VERSION && Array.isArray(events);
    return { seq: seq ?? 0, version: SEGMENT_VERSION, events: whole ? events : [] };
};
/** Appends events as one segment in one transaction; durable when the promise resolves. */
const appendEvents = (door, events) => door.through('readwrite', ({ events: store }, done) => {
    store.add({ version: SEGMENT_VERSION, events });
    done(undefined);
    store.transaction.commit?.();
});
/** Everything the log holds, oldest first: for export and for folding anew. */
const readLog = async (door) => {
    const stored = await door.through('readonly', ({ events }, done) => {
        const all = events.getAll();
        all.onsuccess = () => done(all.result.map(readSegment));
    });
    return stored.ok ? stored.value : [];
};

/** Raised when a facet changes its state's shape; a stored profile of another version is folded anew. */
const PROFILE_VERSION = 2;

/**
 * Plain values (texts, numbers, lists, objects, maps) as one text. A stored text is read in one piece, where a
 * structured clone rebuilds every object by its field names: less than half the time for a long history.
 * Lists of objects with the same fields name them once.
 */
const packed = (value) => JSON.stringify(pack(value));
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

/** A profile from its stored form; a facet that is none of ours begins anew. */
const readProfile = (stored) => {
    const found = unpacked(stored);
    const profile = Object.entries(emptyProfile()).map(([id, start]) => {
        const facet = found?.[id];
        return [id, facet?.constructor === start.constructor ? facet : start];
    });
    return Object.fromEntries(profile);
};

/** A stored value as a snapshot of this version, or nothing: then the profile is folded anew. */
const readSnapshot = (stored) => {
    const { version, profile, lastSeq, logged, pages } = (stored ?? {});
    if (version !== PROFILE_VERSION || !profile || !pages)
        return undefined;
    return {
        lastSeq: lastSeq ?? 0,
        logged: logged ?? 0,
        pages,
        profile: () => readProfile(profile),
    };
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

export { PROFILE_VERSION as P, appendEvents as a, readLog as b, readSnapshot as c, readProfile as d, readSegment as e, packed as p, readHistory as r };
