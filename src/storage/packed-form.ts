/** What a packed list begins with: what it is a list of. An object stays one. */
export const VALUES = 0;
/** `[1, fields, column, …]`. */
export const COLUMNS = 1;
/** `[2, keys, values]`. */
export const MAP = 2;
/** Each whole number less the one before it. */
export const STEPS = 3;
/** `[4, how many, value]`. */
export const SAME = 4;

export type Row = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
