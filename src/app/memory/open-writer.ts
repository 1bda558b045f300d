import type { BirebirEvent } from '../../core/events/event';
import { createBatcher } from '../../storage/batcher';
import type { Door } from '../../storage/door';
import { appendEvents } from '../../storage/event-log';
import type { SendConsent } from '../../storage/outbox';
import { DATABASE_VERSION } from '../../storage/schema';
import type { TrackResult } from '../entry/dispatch';
import type { Tabs } from './open-tabs';
import { type PageShare, rowsOf, type ToKeep } from './page-share';

interface WriterPorts {
  readonly door: Door;
  readonly share: PageShare;
  warn(sentence: string): void;
  /** What is read before anything is written. */
  before(): Promise<unknown> | undefined;
  readonly tell: Tabs['tell'];
}

/** Writes what happens on this page into the log. */
export interface Writer {
  append(event: BirebirEvent, consent?: SendConsent): Promise<TrackResult>;
  flush(): Promise<unknown>;
  status(): {
    readonly mode: 'indexeddb' | 'memory';
    /** Why nothing can be written any more. */
    readonly reason?: string;
    readonly databaseVersion: number;
    /** Events waiting to be written. */
    readonly waiting: number;
  };
}

/** Durable within this time, and together with whatever else comes in it. */
const BATCH_DELAY_MS = 200;
const BATCH_MOST = 50;
/** What the visitor says about what is known: other tabs follow at once. A strike is told when it is done. */
const TOLD: readonly string[] = ['prefer', 'gift', 'shopping_for'];

export const openWriter = ({ door, share, warn, before, tell }: WriterPorts): Writer => {
  let broken: string | undefined;
  const batcher = createBatcher<ToKeep, TrackResult>(
    async (batch) => {
      await before();
      if (broken) return { stored: false, reason: broken };
      const stored = await appendEvents(
        door,
        batch.map(({ event }) => event),
        batch.flatMap(rowsOf),
      );
      if (stored.ok) {
        share.appended(batch);
        if (batch.some(({ event }) => TOLD.includes(event.name))) tell('changed');
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
  return {
    append: (event, consent) =>
      broken ? Promise.resolve({ stored: false, reason: broken }) : batcher.add({ event, consent }),
    flush: batcher.flush,
    status: () => ({
      ...(broken ? { mode: 'memory', reason: broken } : { mode: 'indexeddb' }),
      databaseVersion: DATABASE_VERSION,
      waiting: batcher.waiting(),
    }),
  };
};
