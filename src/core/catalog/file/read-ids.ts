/** The ids of all products: that of product `o` is the text of `bytes[start[o] … start[o + 1]]`. */
export interface IdBytes {
  readonly bytes: Uint8Array;
  readonly start: Uint32Array;
}

/** Shared beginnings could make much of little: beyond this many bytes it is no catalogue. */
const MOST_BYTES = 2 ** 26;

/** Puts together ids that were written without what they share with the one before; nothing where there are too few. */
export const readIds = (packed: Uint8Array, count: number): IdBytes | undefined => {
  const start = new Uint32Array(count + 1);
  let total = 0;
  for (let row = 0, at = 0; row < count; row += 1, at += 1) {
    if (at >= packed.length) return undefined;
    const shared = packed[at] as number;
    if (shared > total - (start[Math.max(0, row - 1)] as number)) return undefined;
    total += shared;
    for (at += 1; packed[at]; at += 1) total += 1;
    if (total > MOST_BYTES) return undefined;
    start[row + 1] = total;
  }
  const bytes = new Uint8Array(total);
  for (let row = 0, at = 0, end = 0; row < count; row += 1, at += 1) {
    const shared = packed[at] as number;
    const before = start[Math.max(0, row - 1)] as number;
    bytes.copyWithin(end, before, before + shared);
    end += shared;
    for (at += 1; packed[at]; at += 1) bytes[end++] = packed[at] as number;
  }
  return { bytes, start };
};
