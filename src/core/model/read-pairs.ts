import { readVarints } from './read-varints';

/** Pairs by columns; `lower` and `higher` are places in the model, each pair once. */
export interface Pairs {
  readonly lower: Uint32Array;
  readonly higher: Uint32Array;
  /** Weight level * 4 + direction. */
  readonly packed: Uint8Array;
}

/** Reads a pair section; nothing where it is not one, as when a place is beyond the items. */
export const readPairs = (bytes: Uint8Array, items: number): Pairs | undefined => {
  const head = readVarints(bytes, 0, 1);
  const many = head?.values[0] ?? 0;
  const rows = head && readVarints(bytes, head.next, items);
  const gaps = rows && readVarints(bytes, rows.next, many);
  if (!gaps || gaps.next + many > bytes.length) return undefined;
  const lower = new Uint32Array(many);
  const higher = new Uint32Array(many);
  let at = 0;
  for (let row = 0; row < items; row += 1) {
    let place = row;
    for (let left = rows.values[row] as number; left > 0; left -= 1) {
      if (at === many) return undefined;
      place += 1 + (gaps.values[at] as number);
      if (place >= items) return undefined;
      lower[at] = row;
      higher[at] = place;
      at += 1;
    }
  }
  if (at < many) return undefined;
  return { lower, higher, packed: bytes.subarray(gaps.next, gaps.next + many) };
};
