/**
 * Puts a text in words: `{name}` is replaced by its value, lists are joined by Intl.ListFormat.
 * An id without words gives an empty text.
 */
const say = (wording, text) => (wording.texts[text.id] ?? '').replace(/\{(\w+)\}/g, (whole, name) => {
    const value = text.values?.[name];
    if (value === undefined)
        return whole;
    if (typeof value !== 'object')
        return String(value);
    return new Intl.ListFormat(wording.lang).format(value);
});

export { say as s };
