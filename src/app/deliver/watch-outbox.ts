import type { BirebirEvent } from '../../core/events/event';
import { type Going, sentOnceMore } from '../../storage/count-sending';
import { type Outbox, type OutboxRow, outboxRow, type SendConsent } from '../../storage/outbox';

/** The outbox, and what this page put into it that nobody has acknowledged yet. */
export interface WatchedOutbox extends Outbox {
  /** These lie in it now. */
  waits(events: readonly BirebirEvent[], consent: SendConsent): void;
  /** These are about to go out once more. */
  sends(going: readonly Going[]): void;
  /** What lay in it, where the database has gone away from this page; it is not watched any more. */
  stranded(): Promise<readonly OutboxRow[]>;
}

/**
 * Another version of the shop may take the database at any moment, and what waits in it with it.
 * @param heap what happened on this page, as it is known by then: what was struck out meanwhile is not sent.
 */
export const watchOutbox = (outbox: Outbox, heap: () => readonly BirebirEvent[]): WatchedOutbox => {
  const waiting = new Map<string, Pick<OutboxRow, 'consent' | 'sent' | 'session'>>();
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
    waits(events, consent) {
      for (const { id } of events) waiting.set(id, { consent });
    },
    sends(going) {
      for (const { id, session } of going) {
        const known = waiting.get(id);
        if (known) waiting.set(id, sentOnceMore(known, session));
      }
    },
    async stranded() {
      if (waiting.size === 0 || (await outbox.next(1)).length > 0) return [];
      const rows = heap().flatMap((event) => {
        const known = waiting.get(event.id);
        return known ? { ...outboxRow(event, known.consent), ...known } : [];
      });
      waiting.clear();
      return rows;
    },
  };
};
