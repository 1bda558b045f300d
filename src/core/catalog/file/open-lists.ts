import { openColumn } from './open-column';

/** The members of a product's list, one after the other; none is 0. */
export type ListColumn = (row: number) => readonly number[];

/** Opens a list column; nothing where its numbers do not agree. */
export const openLists = (bytes: Uint8Array, rows: number): ListColumn | undefined => {
  const slots = bytes[0] ?? 0;
  const member = openColumn(bytes.subarray(1), slots * rows);
  if (!member) return undefined;
  return (row) => {
    const members: number[] = [];
    for (let at = row; members.length < slots; at += rows) {
      const one = member(at);
      if (one === 0) break;
      members.push(one);
    }
    return members;
  };
};
