import { readVarints } from './read-varints';

export interface Counted {
  readonly ordinal: number;
  /** Visitors. */
  readonly count: number;
}

/** Reads a list of the most wanted: place and count by turns, after their number; what cannot be read is no list. */
export const readPopular = (
  bytes: Uint8Array | undefined,
  ordinals: Int32Array,
): readonly Counted[] => {
  const head = bytes && readVarints(bytes, 0, 1);
  const list = head && readVarints(bytes, head.next, (head.values[0] as number) * 2);
  const found: Counted[] = [];
  for (let at = 0; list && at < list.values.length; at += 2) {
    const ordinal = ordinals[list.values[at] as number] ?? -1;
    if (ordinal >= 0) found.push({ ordinal, count: list.values[at + 1] as number });
  }
  return found;
};
