const has = Object.prototype.hasOwnProperty;

/** Reads an own property of anything; inherited (polluted) properties are never seen. */
export const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && has.call(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** The own text under `key`, trimmed and cut to 500 characters; numbers are read as text; otherwise nothing. */
export const ownText = (value: unknown, key: string): string | undefined => {
  const found = own(value, key);
  const text = typeof found === 'number' ? `${found}` : found;
  return typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, 500) : undefined;
};
