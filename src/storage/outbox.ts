import type { BirebirEvent, EpochMs } from '../core/events/event';
import type { Door } from './door';

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
  /** Why the collector did not want it. */
  readonly parked?: string;
}

export const outboxRow = (event: BirebirEvent, consent: SendConsent): OutboxRow => ({
  id: event.id,
  event,
  consent,
  due: event.at,
});

/** Unsent rows beyond this number are given up, the oldest first: a browser is no archive. */
const MOST_ROWS = 5_000;

/** How many rows wait, and how many were parked. */
export interface OutboxCounts {
  readonly waiting: number;
  readonly parked: number;
}

/** What the sender needs of a place where events wait. */
export interface Outbox {
  /** The oldest that wait. */
  next(most: number): Promise<readonly OutboxRow[]>;
  /** Takes out what has arrived. */
  remove(ids: readonly string[]): Promise<void>;
  /** Sets aside what the collector does not want: kept, counted, not sent again. */
  park(ids: readonly string[], reason: string): Promise<void>;
  /** Puts events in that were not there; those that are there stay as they are. */
  add(rows: readonly OutboxRow[]): Promise<void>;
  /** Gives up the oldest beyond the limit; says how many. */
  trim(): Promise<number>;
  counts(): Promise<OutboxCounts>;
  clear(): Promise<void>;
}

/** The outbox in the database. What cannot be read just now is read the next time. */
export const createOutbox = (door: Door): Outbox => {
  const write = async (work: (store: IDBObjectStore) => void): Promise<void> => {
    await door.through<undefined>('readwrite', ({ outbox }, done) => {
      work(outbox);
      done(undefined);
    });
  };
  return {
    async next(most) {
      const stored = await door.through<readonly OutboxRow[]>('readonly', ({ outbox }, done) => {
        const rows = outbox.index('due').getAll(undefined, most);
        rows.onsuccess = () => done(rows.result);
      });
      return stored.ok ? stored.value.filter(isRow) : [];
    },
    remove: (ids) =>
      write((store) => {
        for (const id of ids) store.delete(id);
      }),
    park: (ids, parked) =>
      write((store) => {
        for (const id of ids) {
          const found = store.get(id);
          found.onsuccess = () => {
            if (!isRow(found.result)) return;
            const { due: _, ...row } = found.result;
            store.put({ ...row, parked } satisfies OutboxRow);
          };
        }
      }),
    add: (rows) =>
      write((store) => {
        for (const row of rows) store.put(row);
      }),
    async trim() {
      const stored = await door.through<number>('readwrite', ({ outbox }, done) => {
        const total = outbox.count();
        total.onsuccess = () => {
          const tooMany = Math.max(0, total.result - MOST_ROWS);
          done(tooMany);
          if (tooMany === 0) return;
          const oldest = outbox.index('due').getAllKeys(undefined, tooMany);
          oldest.onsuccess = () => {
            for (const id of oldest.result) outbox.delete(id);
          };
        };
      });
      return stored.ok ? stored.value : 0;
    },
    async counts() {
      const stored = await door.through<OutboxCounts>('readonly', ({ outbox }, done) => {
        const total = outbox.count();
        const waiting = outbox.index('due').count();
        waiting.onsuccess = () =>
          done({ waiting: waiting.result, parked: total.result - waiting.result });
      });
      return stored.ok ? stored.value : { waiting: 0, parked: 0 };
    },
    clear: () => write((store) => store.clear()),
  };
};

/** Rows are ours alone; one that is not whole (another version's, somebody else's) is passed over. */
const isRow = (row: unknown): row is OutboxRow => {
  const { id, event, consent } = (row ?? {}) as Partial<OutboxRow>;
  return typeof id === 'string' && typeof event?.name === 'string' && !!consent;
};
