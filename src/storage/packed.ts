import { jsonText } from '../lib/json-text';

/**
 * Plain values (texts, numbers, lists, objects, maps) as one text. A stored text is read in one piece, where a
 * structured clone rebuilds every object by its field names: less than half the time for a long history.
 * Lists of objects with the same fields name them once.
 */
export const packed = (value: unknown): string => jsonText(pack(value));

/** What `packed` wrote; nothing where the text is none of its. */
export const unpacked = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? unpack(JSON.parse(text)) : undefined;
  } catch {
    // Half-written, or not ours: as if it were not there.
    return undefined;
  }
};

type Row = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);

/** The fields that every object of a list has, in this order; nothing where they differ. */
const sharedFields = (list: readonly unknown[]): readonly string[] | undefined => {
  const [first] = list;
  if (!isObject(first)) return undefined;
  const fields = Object.keys(first);
  const alike = (one: unknown): boolean =>
    isObject(one) &&
    Object.keys(one).length === fields.length &&
    fields.every((field) => one[field] !== undefined);
  return list.every(alike) ? fields : undefined;
};

/** A list is `[0, …]`, rows are `[1, fields, …]`, a map is `[2, keys, values]`; an object stays one. */
const pack = (value: unknown): unknown => {
  if (value instanceof Map) return [2, pack([...value.keys()]), pack([...value.values()])];
  if (Array.isArray(value)) {
    const fields = sharedFields(value);
    return fields
      ? [1, fields, ...value.map((row: Row) => fields.map((field) => pack(row[field])))]
      : [0, ...value.map(pack)];
  }
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([field, one]) => [field, pack(one)]))
    : value;
};

const unpack = (value: unknown): unknown => {
  if (!Array.isArray(value)) {
    if (!isObject(value)) return value;
    const object: Record<string, unknown> = {};
    for (const field of Object.keys(value)) object[field] = unpack(value[field]);
    return object;
  }
  const [kind, fields, values] = value;
  if (kind === 2) {
    const all = unpack(values) as unknown[];
    return new Map((unpack(fields) as unknown[]).map((key, at) => [key, all[at]]));
  }
  if (kind !== 1) return value.slice(1).map(unpack);
  return value.slice(2).map((row: readonly unknown[]) => {
    const object: Record<string, unknown> = {};
    row.forEach((one, at) => {
      object[fields[at]] = unpack(one);
    });
    return object;
  });
};
