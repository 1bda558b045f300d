import type { Outbox, OutboxRow } from '../../storage/outbox';

/** The outbox, and what this page put into it that nobody has acknowledged yet. */
export interface WatchedOutbox extends Outbox {
  waits(rows: readonly OutboxRow[]): void;
  /** These go out as they are now: their sending is counted. */
  goes(rows: readonly OutboxRow[]): void;
  /** What lay in it, where the database has gone away from this page; it is not watched any more. */
  stranded(): Promise<readonly OutboxRow[]>;
}

/** Another version of the shop may take the database at any moment, and what waits in it with it. */
export const watchOutbox = (outbox: Outbox): WatchedOutbox => {
  const waiting = new Map<string, OutboxRow>();
  const settle = (ids: readonly string[]): void => {
    for (const id of ids) waiting.delete(id);
  };
  return {
    ...outbox,
    remove(ids) {
      settle(ids);
      return outbox.remove(ids);
    },
    park(ids, reason) {
      settle(ids);
      return outbox.park(ids, reason);
    },
    clear() {
      waiting.clear();
      return outbox.clear();
    },
    waits(rows) {
      for (const row of rows) waiting.set(row.id, row);
    },
    goes(rows) {
      for (const row of rows) if (waiting.has(row.id)) waiting.set(row.id, row);
    },
    async stranded() {
      if (waiting.size === 0 || (await outbox.next(1)).length > 0) return [];
      const rows = Array.from(waiting.values());
      waiting.clear();
      return rows;
    },
  };
};
