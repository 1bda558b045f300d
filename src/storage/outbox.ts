import type { BirebirEvent, EpochMs } from '../core/events/event';
import { maskedEvent } from '../core/events/masked-event';
import type { Door, Stored } from './door';
import { isRow } from './is-row';
import { found } from './transact';

/** The words that sending was agreed to, and when: what a receiver may ask for. */
export interface SendConsent {
  readonly version: string;
  readonly at: EpochMs;
}

/** An event on its way to the shop's collector: one row each, by the event's own id. */
export interface OutboxRow {
  readonly id: string;
  readonly event: BirebirEvent;
  readonly consent: SendConsent;
  /** When it happened: the order of sending. A parked row has none, and is passed over. */
  readonly due?: EpochMs;
  /** How often it was put on the wire without an acknowledgement; counted before it goes. */
  readonly sent?: number;
  /** The visit under which it went first: it goes under no other. */
  readonly session?: string;
  /** Why the collector did not want it. */
  readonly parked?: string;
}

export const outboxRow = (event: BirebirEvent, consent: SendConsent): OutboxRow => ({
  id: event.id,
  event: maskedEvent(event),
  consent,
  due: event.at,
});

/** Unsent rows beyond this number are given up, the oldest first: a browser is no archive. */
const MOST_ROWS = 5_000;

/** How many rows wait, and how many were parked. */
interface OutboxCounts {
  readonly waiting: number;
  readonly parked: number;
}

/** What the sender needs of a place where events wait. */
export interface Outbox {
  /** The oldest that wait. */
  next(most: number): Promise<readonly OutboxRow[]>;
  /** Takes out what has arrived. */
  remove(ids: readonly string[]): Promise<Written>;
  /** Sets aside what the collector does not want: kept, counted, not sent again. */
  park(ids: readonly string[], reason: string): Promise<Written>;
  /** Puts events in that were not there; those that are there stay as they are. */
  add(rows: readonly OutboxRow[]): Promise<Written>;
  /** Gives up the oldest beyond the limit; says how many. */
  trim(): Promise<number>;
  counts(): Promise<OutboxCounts>;
  clear(): Promise<Written>;
}

/** Whether a change is durable. */
export type Written = Stored<undefined>;

const parkedRow = ({ due: _, ...row }: OutboxRow, parked: string): OutboxRow => ({
  ...row,
  parked,
});

/** The outbox in the database. What cannot be read just now is read the next time. */
export const createOutbox = (door: Door): Outbox => {
  const write = (work: (store: IDBObjectStore) => void): Promise<Written> =>
    door.through<undefined>('readwrite', ({ outbox }, done) => {
      work(outbox);
      done(undefined);
    });
  const read = async <Value>(
    ask: (store: IDBObjectStore, done: (value: Value) => void) => void,
    otherwise: Value,
  ): Promise<Value> => {
    const stored = await door.through<Value>('readonly', ({ outbox }, done) => ask(outbox, done));
    return stored.ok ? stored.value : otherwise;
  };
  return {
    async next(most) {
      const oldest = (): Promise<readonly OutboxRow[]> =>
        read<readonly OutboxRow[]>(
          (store, done) => found(store.index('due').getAll(undefined, most), done),
          [],
        );
      const rows = await oldest();
      const odd = rows.filter((row) => !isRow(row));
      if (odd.length === 0) return rows;
      // In the way of everything that is younger.
      await write((store) => {
        for (const row of odd) store.put(parkedRow(row, 'not readable'));
      });
      return (await oldest()).filter(isRow);
    },
    remove: (ids) =>
      write((store) => {
        for (const id of ids) store.delete(id);
      }),
    park: (ids, reason) =>
      write((store) => {
        for (const id of ids) {
          found(store.get(id), (row: OutboxRow | undefined) => {
            if (row) store.put(parkedRow(row, reason));
          });
        }
      }),
    add: (rows) =>
      write((store) => {
        for (const row of rows) {
          found(store.getKey(row.id), (known) => {
            if (known === undefined) store.put(row);
          });
        }
      }),
    async trim() {
      const stored = await door.through<number>('readwrite', ({ outbox }, done) =>
        found(outbox.count(), (total) => {
          const tooMany = Math.max(0, total - MOST_ROWS);
          done(tooMany);
          if (tooMany === 0) return;
          found(outbox.index('due').getAllKeys(undefined, tooMany), (oldest) => {
            for (const id of oldest) outbox.delete(id);
          });
        }),
      );
      return stored.ok ? stored.value : 0;
    },
    counts: () =>
      read<OutboxCounts>(
        (store, done) => {
          const total = store.count();
          found(store.index('due').count(), (waiting) =>
            done({ waiting, parked: total.result - waiting }),
          );
        },
        { waiting: 0, parked: 0 },
      ),
    clear: () => write((store) => store.clear()),
  };
};
