const START = 0x811c9dc5;
const PRIME = 0x01000193;
/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). Finds accidents, not forgers. */
const hashBytes = (bytes, from = 0) => {
    let hash = START;
    for (let at = from; at < bytes.length; at += 1)
        hash = Math.imul(hash ^ bytes[at], PRIME);
    return hash >>> 0;
};
/** The hash of the first `count` ids of a catalogue, in its order. */
const hashIds = (ids, count) => {
    let hash = START;
    for (let ordinal = 0; ordinal < count; ordinal += 1) {
        const id = ids[ordinal]?.id ?? '';
        for (let at = 0; at < id.length; at += 1)
            hash = Math.imul(hash ^ id.charCodeAt(at), PRIME);
        // Between "ab", "c" and "a", "bc" there is a difference.
        hash = Math.imul(hash ^ 0x10000, PRIME);
    }
    return hash >>> 0;
};

export { hashBytes as a, hashIds as h };
