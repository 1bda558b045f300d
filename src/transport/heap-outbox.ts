import type { Outbox, OutboxRow } from '../storage/outbox';

/** An outbox for browsers that store nothing: what waits is lost with the page, and goes out as fast as it can. */
export const createHeapOutbox = (): Outbox => {
  const rows = new Map<string, OutboxRow>();
  let parked = 0;
  const remove = (ids: readonly string[]): void => {
    for (const id of ids) rows.delete(id);
  };
  return {
    next: async (most) => Array.from(rows.values()).slice(0, most),
    remove: async (ids) => remove(ids),
    async park(ids) {
      remove(ids);
      parked += ids.length;
    },
    async add(more) {
      for (const row of more) rows.set(row.id, row);
    },
    trim: async () => 0,
    counts: async () => ({ waiting: rows.size, parked }),
    clear: async () => rows.clear(),
  };
};
