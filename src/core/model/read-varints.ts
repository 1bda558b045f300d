/** Numbers that were read, and where the next ones begin. */
export interface Varints {
  readonly values: Uint32Array;
  readonly next: number;
}

/** Reads `count` numbers of seven bits a byte, the lowest first; nothing where the bytes end before, or one exceeds 32 bits. */
export const readVarints = (
  bytes: Uint8Array,
  from: number,
  count: number,
): Varints | undefined => {
  // A number takes a byte at least: a length that lies costs no memory.
  if (from + count > bytes.length) return undefined;
  const values = new Uint32Array(count);
  let next = from;
  for (let at = 0; at < count; at += 1) {
    let value = 0;
    let scale = 1;
    let byte = 128;
    for (; byte > 127; scale *= 128) {
      if (next >= bytes.length) return undefined;
      byte = bytes[next++] as number;
      value += (byte & 127) * scale;
      if (value > 0xffffffff) return undefined;
    }
    values[at] = value;
  }
  return { values, next };
};
