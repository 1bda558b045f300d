import { encodeColumn } from './encode-column';

/** The most members of a list, then all first members, all second ones, …; 0 where a list is shorter. */
export const encodeLists = (lists: readonly (readonly number[])[]): Uint8Array => {
  let slots = 0;
  for (const { length } of lists) slots = Math.max(slots, length);
  const members: number[] = [];
  for (let slot = 0; slot < slots; slot += 1)
    for (const list of lists) members.push(list[slot] ?? 0);
  const column = encodeColumn(members);
  const bytes = new Uint8Array(1 + column.length);
  bytes[0] = slots;
  bytes.set(column, 1);
  return bytes;
};
