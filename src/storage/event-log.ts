import type { BirebirEvent } from '../core/events/event';
import { maskedEvent } from '../core/events/masked-event';
import type { Door, Stored } from './door';
import { isEvent } from './is-event';
import type { OutboxRow } from './outbox';
import type { Stores } from './schema';
import { found } from './transact';

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
  return { seq: seq ?? 0, version: SEGMENT_VERSION, events: whole ? events.filter(isEvent) : [] };
};

/** What `appendEvents` does, within a transaction. */
export const putEvents = (
  { events: store, outbox }: Stores,
  events: readonly BirebirEvent[],
  toSend: readonly OutboxRow[],
): void => {
  if (events.length > 0) store.add({ version: SEGMENT_VERSION, events: events.map(maskedEvent) });
  for (const row of toSend) outbox.put(row);
};

/**
 * Appends events as one segment, and puts those that are to be sent into the outbox, in one transaction: none is in
 * one of the two alone. Durable when the promise resolves.
 */
export const appendEvents = (
  door: Door,
  events: readonly BirebirEvent[],
  toSend: readonly OutboxRow[] = [],
): Promise<Stored<undefined>> =>
  door.through('readwrite', (stores, done) => {
    putEvents(stores, events, toSend);
    done(undefined);
    stores.events.transaction.commit?.();
  });

/** Everything the log holds, oldest first: for export and for folding anew. */
export const readLog = async (door: Door): Promise<readonly Segment[]> => {
  const stored = await door.through<readonly Segment[]>('readonly', ({ events }, done) => {
    found(events.getAll(), (rows) => done(rows.map(readSegment)));
  });
  return stored.ok ? stored.value : [];
};

/** Events in one row of a rewritten log: few enough for pruning to take the oldest bit by bit. */
const MOST_REWRITTEN = 50;

/**
 * Puts other events in the place of the whole log, in one transaction: what was struck out goes, what was carried here
 * from another browser comes in. What has changed is not sent any more, and the snapshot goes, for it was folded from
 * the old events: `saveCheckpoint` makes the next one.
 * @returns the log as it is then; where `rewrite` changes nothing, nothing is written.
 */
export const rewriteLog = (
  door: Door,
  rewrite: (events: readonly BirebirEvent[]) => readonly BirebirEvent[],
): Promise<Stored<readonly BirebirEvent[]>> =>
  door.through<readonly BirebirEvent[]>('readwrite', ({ events: store, values, outbox }, done) => {
    found(store.getAll(), (rows) => {
      const before = rows.map(readSegment).flatMap(({ events }) => events);
      const after = rewrite(before);
      done(after);
      if (after.length === before.length && after.every((event, at) => event === before[at]))
        return;
      const left = new Set(after);
      for (const event of before) if (!left.has(event)) outbox.delete(event.id);
      values.delete('snapshot');
      store.clear();
      for (let at = 0; at < after.length; at += MOST_REWRITTEN) {
        const events = after.slice(at, at + MOST_REWRITTEN);
        store.add({ version: SEGMENT_VERSION, events });
      }
    });
  });
