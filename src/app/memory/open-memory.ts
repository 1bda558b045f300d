import { type ConsentRecord, readRecord } from '../../consent/record';
import { withReceipts } from '../../consent/with-receipts';
import type { BirebirEvent } from '../../core/events/event';
import { createBatcher } from '../../storage/batcher';
import { createDoor, type Door } from '../../storage/door';
import { appendEvents } from '../../storage/event-log';
import { outboxRow, type SendConsent } from '../../storage/outbox';
import { type Person, readPerson } from '../../storage/person';
import { DATABASE_VERSION } from '../../storage/schema';
import { type History, readHistory } from '../../storage/snapshot';
import { createValues, type Values } from '../../storage/values';
import type { TrackResult } from '../entry/dispatch';

/** What this browser keeps for the shop. Loaded only with consent, or where there is something kept already. */
export interface Memory {
  /** Of the database, and of everything that tabs share. */
  readonly name: string;
  readonly door: Door;
  readonly values: Values;
  /**
   * Resolves when the event is durable, or with the reason why it cannot be. With `consent` it waits in the outbox
   * as well, from the same moment on.
   */
  append(event: BirebirEvent, consent?: SendConsent): Promise<TrackResult>;
  /** Keeps an express answer, with those before it. */
  keep(record: ConsentRecord): Promise<void>;
  /** There is a grant: what was erased may be begun anew. */
  renew(): void;
  /** Whose memory this is, where somebody has logged in. */
  person(): Promise<Person | undefined>;
  /** The answer kept of an earlier visit; none while the person whose it is is away. */
  recall(): Promise<ConsentRecord | undefined>;
  /** What this visit begins with; read once, before this page appends anything. */
  history(): Promise<History>;
  /** Writes what waits. */
  flush(): void;
  /** Deletes everything, and keeps only `record` if there is one. */
  erase(record?: ConsentRecord): Promise<void>;
  status(): {
    readonly mode: 'indexeddb' | 'memory';
    readonly reason?: string;
    readonly databaseVersion: number;
    /** Events waiting to be written. */
    readonly waiting: number;
  };
}

/** Durable within this time, and together with whatever else comes in it. */
const BATCH_DELAY_MS = 200;
const BATCH_MOST = 50;
/** An event, and the consent under which it is sent, where it is. */
interface ToKeep {
  readonly event: BirebirEvent;
  readonly consent?: SendConsent | undefined;
}

const NOTHING: History = { snapshot: undefined, tail: [] };

/** Opens what is kept under this name; nothing is touched before it is asked for. */
export const openMemory = (
  name: string,
  warn: (sentence: string) => void,
  onRemoved: () => void,
): Memory => {
  let reading: Promise<History> | undefined;
  const door = createDoor(name, () => {
    reading = Promise.resolve(NOTHING);
    onRemoved();
  });
  const values = createValues(door);
  let broken: string | undefined;

  const batcher = createBatcher<ToKeep, TrackResult>(
    async (batch) => {
      await reading;
      const stored = await appendEvents(
        door,
        batch.map(({ event }) => event),
        batch.flatMap(({ event, consent }) => (consent ? outboxRow(event, consent) : [])),
      );
      if (stored.ok) return { stored: true };
      if (stored.reason === 'erased') return { stored: false, reason: 'erased' };
      broken = stored.reason;
      warn(
        `Birebir: this browser does not let us store anything (${broken}); what happens on this page is kept in its memory only.`,
      );
      return { stored: false, reason: broken };
    },
    { delayMs: BATCH_DELAY_MS, most: BATCH_MOST },
  );

  const person = async (): Promise<Person | undefined> => readPerson(await values.read('person'));
  const keep = async (record: ConsentRecord): Promise<void> => {
    // Somebody else's memory has rested here; with a new answer it ends.
    if ((await person())?.away) await door.remove();
    door.renew();
    await values.write('consent', withReceipts(record, await values.read('consent')));
  };
  return {
    door,
    values,
    name,
    append: (event, consent) =>
      broken ? Promise.resolve({ stored: false, reason: broken }) : batcher.add({ event, consent }),
    renew: door.renew,
    keep,
    person,
    recall: async () =>
      (await person())?.away ? undefined : readRecord(await values.read('consent')),
    history() {
      reading ??= readHistory(door);
      return broken ? Promise.resolve(NOTHING) : reading;
    },
    flush: () => void batcher.flush(),
    async erase(record) {
      await batcher.flush();
      reading = Promise.resolve(NOTHING);
      await door.remove();
      if (record) await keep(record);
    },
    status: () => ({
      mode: broken ? 'memory' : 'indexeddb',
      ...(broken && { reason: broken }),
      databaseVersion: DATABASE_VERSION,
      waiting: batcher.waiting(),
    }),
  };
};
