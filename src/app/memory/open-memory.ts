import { type ConsentRecord, readRecord } from '../../consent/record';
import { withReceipts } from '../../consent/with-receipts';
import type { BirebirEvent } from '../../core/events/event';
import { createBatcher } from '../../storage/batcher';
import { createDoor, type Door } from '../../storage/door';
import { appendEvents } from '../../storage/event-log';
import type { SendConsent } from '../../storage/outbox';
import { type Person, readPerson } from '../../storage/person';
import { DATABASE_VERSION } from '../../storage/schema';
import { type History, readHistory } from '../../storage/snapshot';
import { createValues, type Values } from '../../storage/values';
import type { TrackResult } from '../entry/dispatch';
import type { MemoryPorts } from './memory-ports';
import { openTabs } from './open-tabs';
import { createPageShare, rowsOf, type ToKeep } from './page-share';

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
  /** Writes what waits; settles when it is written. */
  flush(): Promise<unknown>;
  /** Deletes everything, and keeps only `record` if there is one. */
  erase(record?: ConsentRecord): Promise<void>;
  /** Lets go of the database and of the other tabs; whoever still writes opens it anew. */
  close(): void;
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
const NOTHING: History = { snapshot: undefined, tail: [] };

/** Opens what is kept under this name; nothing is touched before it is asked for. */
export const openMemory = (
  name: string,
  { warn, heap, onRemoved, onAnswered }: MemoryPorts,
): Memory => {
  let reading: Promise<History> | undefined;
  const share = createPageShare(heap);
  const letGo = (): void => {
    reading = Promise.resolve(NOTHING);
    share.forget();
  };
  const erased = (): void => {
    letGo();
    door.leave();
    onRemoved();
  };
  const tabs = openTabs(name, { erased, answered: onAnswered });
  const door = createDoor(name, {
    born: share.born,
    // Tabs that cannot talk to one another take every deletion for the visitor's wish.
    deleted: () => tabs.canTalk || erased(),
  });
  const values = createValues(door);
  let broken: string | undefined;

  const batcher = createBatcher<ToKeep, TrackResult>(
    async (batch) => {
      await reading;
      if (broken) return { stored: false, reason: broken };
      const stored = await appendEvents(
        door,
        batch.map(({ event }) => event),
        batch.flatMap(rowsOf),
      );
      if (stored.ok) {
        share.appended(batch);
        return { stored: true };
      }
      if (stored.reason === 'erased') return { stored: false, reason: 'erased' };
      broken = stored.reason;
      warn(
        `Birebir: this browser does not let us store anything (${broken}); what happens on this page is kept in its memory only.`,
      );
      return { stored: false, reason: broken };
    },
    { delayMs: BATCH_DELAY_MS, most: BATCH_MOST },
  );

  const remove = (): Promise<void> => {
    tabs.tell('erased');
    letGo();
    return door.remove();
  };
  const person = async (): Promise<Person | undefined> => readPerson(await values.read('person'));
  const keep = async (record: ConsentRecord): Promise<void> => {
    // Somebody else's memory has rested here; with a new answer it ends.
    if ((await person())?.away) await remove();
    door.renew();
    const receipt = withReceipts(record, await values.read('consent'));
    share.answered(receipt);
    await values.write('consent', receipt);
    tabs.tell('answered');
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
    async recall() {
      const away = (await person())?.away;
      const record = away ? undefined : readRecord(await values.read('consent'));
      share.answered(record);
      return record;
    },
    history() {
      reading ??= readHistory(door);
      return broken ? Promise.resolve(NOTHING) : reading;
    },
    flush: batcher.flush,
    async erase(record) {
      await batcher.flush();
      await remove();
      if (record) await keep(record);
    },
    close() {
      tabs.close();
      door.close();
    },
    status: () => ({
      ...(broken ? { mode: 'memory', reason: broken } : { mode: 'indexeddb' }),
      databaseVersion: DATABASE_VERSION,
      waiting: batcher.waiting(),
    }),
  };
};
