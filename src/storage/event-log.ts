import type { BirebirEvent } from '../core/events/event';
import type { Door, Stored } from './door';

/** The shape of a stored segment; raised when it changes, and read back by `readSegment`. */
const SEGMENT_VERSION = 1;

/** Events that were written together. `seq` is given by the store and only ever grows. */
export interface Segment {
  readonly seq: number;
  readonly version: number;
  readonly events: readonly BirebirEvent[];
}

/** A stored row as a segment; a row that is not one (half-written, of a version to come) holds no events. */
export const readSegment = (row: unknown): Segment => {
  const { seq, version, events } = (row ?? {}) as Partial<Segment>;
  const whole = version === SEGMENT_VERSION && Array.isArray(events);
  return { seq: seq ?? 0, version: SEGMENT_VERSION, events: whole ? events : [] };
};

/** Appends events as one segment in one transaction; durable when the promise resolves. */
export const appendEvents = (
  door: Door,
  events: readonly BirebirEvent[],
): Promise<Stored<undefined>> =>
  door.through('readwrite', ({ events: store }, done) => {
    store.add({ version: SEGMENT_VERSION, events });
    done(undefined);
    store.transaction.commit?.();
  });

/** Everything the log holds, oldest first: for export and for folding anew. */
export const readLog = async (door: Door): Promise<readonly Segment[]> => {
  const stored = await door.through<readonly Segment[]>('readonly', ({ events }, done) => {
    const all = events.getAll();
    all.onsuccess = () => done(all.result.map(readSegment));
  });
  return stored.ok ? stored.value : [];
};
