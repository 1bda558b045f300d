import { readIds } from './read-ids';

/** A made-up file could give all ids one place; an honest one needs a few dozen steps at most. */
const MOST_STEPS = 500;

const hashOf = (bytes: Uint8Array, from: number, to: number): number => {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  // FNV-1a mixes its low bits little; the place is taken from these.
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;
};

/** The ordinals by the hash of their id, as they lie (open addressing). */
const openTable = (packed: Uint8Array, count: number) => {
  const { bytes, start } = readIds(packed, count) ?? {
    bytes: new Uint8Array(),
    start: new Uint32Array(1),
  };
  const rows = start.length - 1;
  const mask = 2 ** Math.ceil(Math.log2(2 * rows + 2)) - 1;
  const places = new Uint32Array(mask + 1);
  for (let row = 0; row < rows; row += 1) {
    let place = hashOf(bytes, start[row] as number, start[row + 1] as number) & mask;
    for (let step = 0; places[place] && step < MOST_STEPS; step += 1) place = (place + 1) & mask;
    places[place] ||= row + 1;
  }
  return { bytes, start, mask, places };
};

/**
 * Finds products by their ids without decoding any: a hash table over their bytes, made when it is first asked.
 */
export const openOrdinals = (
  packed: Uint8Array,
  count: number,
): ((id: string) => number | undefined) => {
  let table: ReturnType<typeof openTable> | undefined;
  return (id) => {
    table ??= openTable(packed, count);
    const { bytes, start, mask, places } = table;
    const wanted = new TextEncoder().encode(id);
    let place = hashOf(wanted, 0, wanted.length) & mask;
    for (let step = 0; step <= MOST_STEPS; step += 1, place = (place + 1) & mask) {
      const row = places[place];
      if (!row) return undefined;
      const from = start[row - 1] as number;
      const same = (start[row] as number) - from === wanted.length;
      if (same && wanted.every((byte, at) => bytes[from + at] === byte)) return row - 1;
    }
    return undefined;
  };
};
