import { readVarints } from './read-varints';

/** Pairs by columns; `lower` and `higher` are places in the model, each pair once, in the order of the lower place. */
export interface Pairs {
  readonly lower: Uint32Array;
  readonly higher: Uint32Array;
  /** Weight level * 4 + direction. */
  readonly packed: Uint8Array;
  /** Those whose lower place is `p` are `start[p] … start[p + 1]`. */
  readonly start: Uint32Array;
}

/** Reads a pair section; nothing where it is not one, as when a place is beyond the items. */
export const readPairs = (bytes: Uint8Array, items: number): Pairs | undefined => {
  const head = readVarints(bytes, 0, 1);
  const many = head?.values[0] ?? 0;
  const rows = head && readVarints(bytes, head.next, items);
  // A gap takes a byte at least, and so does a weight.
  if (!rows || rows.next + 2 * many > bytes.length) return undefined;
  const counts = rows.values;
  const lower = new Uint32Array(many);
  const higher = new Uint32Array(many);
  const start = new Uint32Array(items + 1);
  let next = rows.next;
  let at = 0;
  for (let row = 0; row < items; row += 1) {
    const end = at + (counts[row] as number);
    if (end > many) return undefined;
    start[row + 1] = end;
    for (let place = row; at < end; at += 1) {
      let byte = bytes[next++] as number;
      place += 1 + (byte & 127);
      for (let scale = 128; byte > 127; scale *= 128) {
        byte = bytes[next++] as number;
        place += (byte & 127) * scale;
      }
      // A number that is too long is none.
      if (!(place < items)) return undefined;
      lower[at] = row;
      higher[at] = place;
    }
  }
  if (at < many || next + many > bytes.length) return undefined;
  return { lower, higher, packed: bytes.subarray(next, next + many), start };
};
