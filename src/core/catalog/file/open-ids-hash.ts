import { hashIds } from '../../model/hash';
import { readIds } from './read-ids';

/**
 * The hash of the first ids of a file: of all of them it stands in its head; of fewer, for a model that was built on an
 * earlier edition, it is taken from their bytes once. Nothing where the file has not so many.
 */
export const openIdsHash = (
  packed: Uint8Array,
  count: number,
  ofAll: number,
): ((many: number) => number | undefined) => {
  const known = new Map([[count, ofAll]]);
  return (many) => {
    const ids = known.has(many) || many > count ? undefined : readIds(packed, many);
    if (ids) {
      const { bytes, start } = ids;
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      const all = decoder.decode(bytes);
      // Plain letters have their bytes' places: one decoding does for all of them.
      const plain = all.length === bytes.length;
      const rows = Array.from({ length: many }, (_, row) => {
        const [from, to] = [start[row], start[row + 1]];
        return { id: plain ? all.slice(from, to) : decoder.decode(bytes.subarray(from, to)) };
      });
      known.set(many, hashIds(rows, many));
    }
    return known.get(many);
  };
};
