/** A value as text, so that two are equal bit for bit: the order of maps and keys, `-0` and `undefined` count. */
export const bits = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map) return { map: [...part] };
    if (part instanceof Set) return { set: [...part] };
    if (Object.is(part, -0)) return '-0';
    return part === undefined ? 'undefined' : part;
  });

/** Freezes a value and all that hangs on it, so that an attempt to change it throws. */
export const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
};
