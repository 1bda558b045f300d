import type { Going } from '../storage/count-sending';
import type { Outbox, OutboxRow, Written } from '../storage/outbox';

const DONE: Written = { ok: true, value: undefined };

interface HeapOutbox extends Outbox {
  /** These are about to go out once more. */
  sends(going: readonly Going[]): void;
}

/** An outbox for browsers that store nothing: what waits is lost with the page, and goes out as fast as it can. */
export const createHeapOutbox = (): HeapOutbox => {
  const rows = new Map<string, OutboxRow>();
  /** What has gone out may be handed over once more, by whoever does not know. */
  const gone = new Set<string>();
  let parked = 0;
  const remove = (ids: readonly string[]): Written => {
    for (const id of ids) {
      rows.delete(id);
      gone.add(id);
    }
    return DONE;
  };
  return {
    next: async (most) => Array.from(rows.values()).slice(0, most),
    remove: async (ids) => remove(ids),
    async park(ids) {
      parked += ids.length;
      return remove(ids);
    },
    async add(more) {
      for (const row of more) if (!gone.has(row.id)) rows.set(row.id, row);
      return DONE;
    },
    sends(going) {
      for (const { id, session } of going) {
        const row = rows.get(id);
        if (row) rows.set(id, { ...row, session, sent: (row.sent ?? 0) + 1 });
      }
    },
    trim: async () => 0,
    counts: async () => ({ waiting: rows.size, parked }),
    async clear() {
      rows.clear();
      return DONE;
    },
  };
};
