import { type ConsentRecord, readRecord } from '../../consent/record';
import type { BirebirEvent } from '../../core/events/event';
import { createBatcher } from '../../storage/batcher';
import { createDoor, type Door } from '../../storage/door';
import { appendEvents } from '../../storage/event-log';
import { DATABASE_VERSION } from '../../storage/schema';
import { type History, readHistory } from '../../storage/snapshot';
import { createValues, type Values } from '../../storage/values';
import type { TrackResult } from '../entry/dispatch';

/** What this browser keeps for the shop. Loaded only with consent, or where there is something kept already. */
export interface Memory {
  readonly door: Door;
  readonly values: Values;
  /** Resolves when the event is durable, or with the reason why it cannot be. */
  append(event: BirebirEvent): Promise<TrackResult>;
  /** The answer kept of an earlier visit. */
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
const NOTHING: History = { snapshot: undefined, tail: [] };

/** Opens what is kept under this name; nothing is touched before it is asked for. */
export const openMemory = (name: string, warn: (sentence: string) => void): Memory => {
  const door = createDoor(name);
  const values = createValues(door);
  let broken: string | undefined;
  let reading: Promise<History> | undefined;

  const batcher = createBatcher<BirebirEvent, TrackResult>(
    async (events) => {
      await reading;
      const stored = await appendEvents(door, events);
      if (stored.ok) return { stored: true };
      broken = stored.reason;
      warn(
        `Birebir: this browser does not let us store anything (${broken}); what happens on this page is kept in its memory only.`,
      );
      return { stored: false, reason: broken };
    },
    { delayMs: BATCH_DELAY_MS, most: BATCH_MOST },
  );

  return {
    door,
    values,
    append: (event) =>
      broken ? Promise.resolve({ stored: false, reason: broken }) : batcher.add(event),
    recall: async () => readRecord(await values.read('consent')),
    history() {
      reading ??= readHistory(door);
      return broken ? Promise.resolve(NOTHING) : reading;
    },
    flush: () => void batcher.flush(),
    async erase(record) {
      await batcher.flush();
      reading = Promise.resolve(NOTHING);
      await door.remove();
      if (record) await values.write('consent', record);
    },
    status: () => ({
      mode: broken ? 'memory' : 'indexeddb',
      ...(broken && { reason: broken }),
      databaseVersion: DATABASE_VERSION,
      waiting: batcher.waiting(),
    }),
  };
};
