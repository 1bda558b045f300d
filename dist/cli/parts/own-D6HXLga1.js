const has = Object.prototype.hasOwnProperty;
/** Reads an own property of anything; inherited (polluted) properties are never seen. */
const own = (value, key) => typeof value === 'object' && value !== null && has.call(value, key)
    ? value[key]
    : undefined;
/** The own text under `key`, trimmed and cut to 500 characters; numbers are read as text; otherwise nothing. */
const ownText = (value, key) => {
    const found = own(value, key);
    const text = typeof found === 'number' ? `${found}` : found;
    return typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, 500) : undefined;
};

export { ownText as a, own as o };
