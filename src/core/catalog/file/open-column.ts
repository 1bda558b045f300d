/** The number of a row. */
export type Column = (row: number) => number;

/** The most bytes of a number: beyond six it would no longer be exact. */
const WIDEST = 6;

/** Opens a column without reading it; nothing where the section has no whole number of planes. */
export const openColumn = (bytes: Uint8Array, rows: number): Column | undefined => {
  if (rows === 0) return () => 0;
  const width = bytes.length / rows;
  if (!Number.isInteger(width) || width > WIDEST) return undefined;
  return (row) => {
    let value = 0;
    for (let at = row + (width - 1) * rows; at >= 0; at -= rows)
      value = value * 256 + (bytes[at] as number);
    return value;
  };
};
