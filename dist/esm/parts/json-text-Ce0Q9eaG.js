/**
 * JSON of plain values, written without `toJSON`: old libraries (Prototype.js on Magento) give arrays one of
 * their own, and `JSON.stringify` would then send every list as a text.
 * Source of the trouble: https://github.com/amplitude/Amplitude-JavaScript/issues/313
 */
const jsonText = (value) => {
    // A damaged row of a database may hold one; JSON.stringify throws at it.
    if (typeof value === 'bigint')
        return `${value}`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    if (Array.isArray(value))
        return `[${value.map(jsonText).join()}]`;
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${jsonText(field)}`).join()}}`;
};

export { jsonText as j };
