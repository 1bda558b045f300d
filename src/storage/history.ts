import type { Door } from './door';
import { readSegment, type Segment } from './event-log';
import type { Stores } from './schema';
import { readSnapshot, type Snapshot } from './snapshot';
import { found } from './transact';

/** What a visit begins with. */
export interface History {
  readonly snapshot: Snapshot | undefined;
  /** What was logged after the snapshot. */
  readonly tail: readonly Segment[];
}

export const NO_HISTORY: History = { snapshot: undefined, tail: [] };

/** Reads the snapshot and the tail after it, within a transaction; what it costs does not grow with the log. */
export const findHistory = ({ events, values }: Stores, goOn: (history: History) => void): void =>
  found(values.get('snapshot'), (kept) => {
    const snapshot = readSnapshot(kept);
    const since = IDBKeyRange.lowerBound(snapshot?.lastSeq ?? 0, true);
    found(events.getAll(since), (tail) => goOn({ snapshot, tail: tail.map(readSegment) }));
  });

export const readHistory = async (door: Door): Promise<History> => {
  const stored = await door.through<History>('readonly', findHistory);
  return stored.ok ? stored.value : NO_HISTORY;
};
