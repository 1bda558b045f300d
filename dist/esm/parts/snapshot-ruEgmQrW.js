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

const readPage = (stored, wanted) => {
    const { path, shown } = (stored ?? {});
    if (typeof path !== 'string' || path !== (wanted ?? path))
        return undefined;
    const { placements, shelves, fits } = (unpacked(shown) ?? {});
    if (!Array.isArray(placements) || !Array.isArray(shelves))
        return undefined;
    return { path, placements, shelves, fits };
};
const isNumber = (value) => Number.isFinite(value);
/** A stored value as a snapshot of this version, or nothing: then the profile is folded anew. */
const readSnapshot = (stored) => {
    const { version, profile, lastSeq, lastAt, logged, pages } = (stored ??
        {});
    const whole = version === PROFILE_VERSION && typeof profile === 'string' && Array.isArray(pages);
    if (!whole || !isNumber(lastSeq) || !isNumber(lastAt))
        return undefined;
    return {
        lastSeq,
        lastAt,
        logged: (typeof logged === 'number' && logged) || 0,
        profile: () => unpacked(profile),
        pages: (path) => pages.flatMap((one) => readPage(one, path) ?? []),
    };
};

export { COLUMNS as C, MAP as M, PROFILE_VERSION as P, SAME as S, VALUES as V, STEPS as a, isObject as i, readSnapshot as r, unpacked as u };
