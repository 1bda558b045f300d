/** Numbers below 2^32 at seven bits a byte, the lowest first. */
export const writeVarints = (values: Iterable<number>): Uint8Array => {
  const bytes: number[] = [];
  for (let value of values) {
    for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
    bytes.push(value);
  }
  return Uint8Array.from(bytes);
};
