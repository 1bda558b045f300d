import type { OutboxRow } from './outbox';
import { found } from './transact';

/** An event that is about to go out, and the visit it is sent under. */
export type Going = Required<Pick<OutboxRow, 'id' | 'session'>>;

export const sentOnceMore = <Row extends Pick<OutboxRow, 'sent'>>(row: Row, session: string) => ({
  ...row,
  session,
  sent: (row.sent ?? 0) + 1,
});

/** Counts that these are about to go out, within a transaction; what has been taken out meanwhile stays out. */
export const countSending = (store: IDBObjectStore, going: readonly Going[]): void => {
  for (const { id, session } of going) {
    found(store.get(id), (row: OutboxRow | undefined) => {
      if (row) store.put(sentOnceMore(row, session));
    });
  }
};
