import type { ConsentRecord } from '../../consent/record';
import type { BirebirEvent } from '../../core/events/event';
import { putEvents } from '../../storage/event-log';
import { type OutboxRow, outboxRow, type SendConsent } from '../../storage/outbox';
import type { Stores } from '../../storage/schema';
import type { ValueName } from '../../storage/values';

/** An event, and the consent under which it is sent, where it is. */
export interface ToKeep {
  readonly event: BirebirEvent;
  readonly consent?: SendConsent | undefined;
}

/** Values of which nothing else in a database would tell: whose it is, and that they want a pause. */
export type NotedName = Extract<ValueName, 'person' | 'paused'>;

/** What this page has kept: by it a database that the browser took away is made anew. */
export interface PageShare {
  /** This is the answer that is kept. */
  answered(record: ConsentRecord | undefined): void;
  /** This is what is kept under a name. */
  noted(name: NotedName, value: unknown): void;
  /** These are in the log. */
  appended(batch: readonly ToKeep[]): void;
  /** Puts it into a database that is being made. */
  born(stores: Stores): void;
  forget(): void;
}

/** As it waits in the outbox, if it is to be sent. */
export const rowsOf = ({ event, consent }: ToKeep): readonly OutboxRow[] =>
  consent ? [outboxRow(event, consent)] : [];

/** @param heap what happened on this page, without what was struck out since. */
export const createPageShare = (heap: () => readonly BirebirEvent[]): PageShare => {
  let receipt: ConsentRecord | undefined;
  const known = new Map<string, SendConsent | undefined>();
  const values = new Map<NotedName, unknown>();
  return {
    answered(record) {
      receipt = record;
    },
    noted(name, value) {
      values.set(name, value);
    },
    appended(batch) {
      for (const { event, consent } of batch) known.set(event.id, consent);
    },
    born(stores) {
      if (receipt) stores.values.put(receipt, 'consent');
      for (const [name, value] of values) if (value !== undefined) stores.values.put(value, name);
      const events = heap().filter(({ id }) => known.has(id));
      const rows = events.flatMap((event) => rowsOf({ event, consent: known.get(event.id) }));
      putEvents(stores, events, rows);
    },
    forget() {
      receipt = undefined;
      known.clear();
      values.clear();
    },
  };
};
