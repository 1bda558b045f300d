/** A column: one plane of bytes after the other, the lowest first, as many as the largest number needs. */
export const encodeColumn = (values: readonly number[]): Uint8Array => {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  let width = 0;
  while (256 ** width <= most) width += 1;
  const bytes = new Uint8Array(width * values.length);
  for (let plane = 0, at = 0, scale = 1; plane < width; plane += 1, scale *= 256)
    for (const value of values) bytes[at++] = Math.floor(value / scale) % 256;
  return bytes;
};
