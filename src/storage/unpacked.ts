import { COLUMNS, isObject, MAP, SAME, STEPS } from './packed-form';

/** No list of ours is as long; what claims to be is damaged. */
const MOST_SAME = 1e5;

const unpackRows = ([, fields, ...packed]: readonly unknown[]): unknown => {
  const columns = packed.map(unpack) as unknown[][];
  return columns[0]?.map((_, row) => {
    const object: Record<string, unknown> = {};
    (fields as string[]).forEach((field, at) => {
      object[field] = columns[at]?.[row];
    });
    return object;
  });
};

const unpack = (value: unknown): unknown => {
  if (!Array.isArray(value))
    return isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([field, one]) => [field, unpack(one)]))
      : value;
  const [kind, one, other] = value;
  if (kind === COLUMNS) return unpackRows(value);
  if (kind === SAME) return new Array(Math.min(one, MOST_SAME)).fill(other);
  if (kind === MAP) {
    const all = unpack(other) as unknown[];
    return new Map((unpack(one) as unknown[]).map((key, at) => [key, all[at]]));
  }
  const list = value.slice(1);
  if (kind !== STEPS) return list.map(unpack);
  let last = 0;
  return list.map((step) => {
    last += step;
    return last;
  });
};

/** What `packed` wrote; nothing where the text is none of its. */
export const unpacked = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? unpack(JSON.parse(text)) : undefined;
  } catch {
    // Half-written, or not ours: as if it were not there.
    return undefined;
  }
};
