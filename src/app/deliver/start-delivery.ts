import type { BirebirEvent } from '../../core/events/event';
import { formats } from '../../core/formats/index';
import type { OnFault } from '../../lib/guard';
import type { Settings } from '../../settings/settings';
import {
  createOutbox,
  type Outbox,
  type OutboxRow,
  outboxRow,
  type SendConsent,
} from '../../storage/outbox';
import { askToErase } from '../../transport/ask-to-erase';
import { createHeapOutbox } from '../../transport/heap-outbox';
import { type NetworkLedger, readLedger, withSending } from '../../transport/ledger';
import { oneAtATime } from '../../transport/one-at-a-time';
import { type Posted, post } from '../../transport/post';
import { type Pseudonym, readPseudonym, underPseudonym } from '../../transport/pseudonym';
import { createSender, type Sender } from '../../transport/sender';
import type { PageLife } from '../entry/page-life';
import type { Memory } from '../memory/open-memory';

interface DeliveryPorts extends Pick<PageLife, 'listen'> {
  readonly page: Window;
  readonly memory: Memory;
  readonly settings: Pick<Settings, 'collector' | 'collectorFormat'>;
  newId(): string;
  warn(sentence: string): void;
  readonly onFault: OnFault;
}

/** How delivery stands. */
export interface DeliveryStatus {
  /** Events that wait, and events that the collector did not want. */
  readonly waiting: number;
  readonly parked: number;
  /** The next try, in ms since 1970; 0 when nothing is held back. */
  readonly heldUntil: number;
  /** Everything that ever left this browser. */
  readonly ledger: NetworkLedger;
}

/** Sends what was agreed to be sent. */
export interface Delivery {
  /** Something new waits in the outbox. */
  wake(): void;
  /** Takes events that are not in the outbox: into it, or into the page's memory where nothing can be stored. */
  carry(events: readonly BirebirEvent[], consent: SendConsent): void;
  /** Consent to sending is withdrawn: forgets what waits and who sent it, and asks the collector to erase what it has. */
  end(): Promise<void>;
  status(): Promise<DeliveryStatus>;
  stop(): void;
}

/** So often an outbox is looked at that nobody has told of. */
const LOOK_MS = 5_000;

/**
 * Sends the outbox while this tab is in front of somebody and no other tab of the shop does. What could not be stored
 * is sent by the tab itself.
 */
export const startDelivery = async (ports: DeliveryPorts): Promise<Delivery> => {
  const { page, memory, settings, listen, newId, onFault, warn } = ports;
  const { document } = page;
  const { values } = memory;
  const address = new URL(settings.collector, document.baseURI).href;
  const format = formats[settings.collectorFormat];
  const heap = createHeapOutbox();
  const kept = createOutbox(memory.door);
  let ended = false;
  let pseudonym: Pseudonym = readPseudonym(await values.read('pseudonym'), newId);
  let ledger = readLedger(await values.read('ledger'));

  const send = async (rows: readonly OutboxRow[]): Promise<Posted> => {
    const { events, after } = underPseudonym(rows, pseudonym, newId);
    pseudonym = after;
    if (!ended) await values.write('pseudonym', after);
    return post(page as Window & typeof globalThis, address, format, events);
  };
  const note = (posted: Posted, events: number): void => {
    const { status, bytes } = posted;
    ledger = withSending(ledger, { at: Date.now(), to: address, events, bytes, status });
    if (!ended) void values.write('ledger', ledger);
  };
  const senderOf = (outbox: Outbox): Sender =>
    createSender({
      outbox,
      post: send,
      emptyProbe: format.id === 'cloudevents',
      now: Date.now,
      chance: Math.random,
      posted: note,
      warn,
      onFault,
    });
  const fromHeap = senderOf(heap);
  let fromDatabase: Sender | undefined;

  const begin = (): (() => void) => {
    const sender = senderOf(kept);
    fromDatabase = sender;
    void kept.trim().then((givenUp) => {
      if (givenUp > 0) ledger = { ...ledger, givenUp: ledger.givenUp + givenUp };
    });
    sender.hurry();
    // Another tab in sight may have put something in.
    const look = setInterval(sender.wake, LOOK_MS);
    return () => {
      clearInterval(look);
      sender.stop();
      fromDatabase = undefined;
    };
  };
  /** A tab in the background is slowed down by the browser; it leaves sending to the one in front. */
  let leave: (() => void) | undefined;
  const compete = (): void => {
    if (ended) return;
    leave ??= oneAtATime(
      page.navigator,
      `${memory.name}-sender`,
      {
        read: () => values.read('lease'),
        write: (lease) => values.write('lease', lease),
      },
      newId(),
      begin,
    );
  };
  const yieldPlace = (): void => {
    fromHeap.hurry();
    fromDatabase?.hurry();
    // What hurries has begun before the place is given up.
    setTimeout(() => {
      if (document.visibilityState !== 'hidden') return;
      leave?.();
      leave = undefined;
    }, 0);
  };
  listen(document, 'visibilitychange', () =>
    document.visibilityState === 'hidden' ? yieldPlace() : compete(),
  );
  listen(page, 'online', () => {
    fromHeap.hurry();
    fromDatabase?.hurry();
  });
  if (document.visibilityState !== 'hidden') compete();
  const stop = (): void => {
    ended = true;
    leave?.();
    leave = undefined;
    fromHeap.stop();
  };

  return {
    wake: () => fromDatabase?.wake(),
    carry(events, consent) {
      const rows = events.map((event) => outboxRow(event, consent));
      if (memory.status().mode === 'memory') void heap.add(rows).then(fromHeap.wake);
      else void kept.add(rows).then(() => fromDatabase?.wake());
    },
    async end() {
      stop();
      await Promise.all([kept.clear(), values.remove('pseudonym')]);
      if (ledger.totals.events > 0) {
        void askToErase(page as Window & typeof globalThis, address, pseudonym.visitor, warn);
      }
    },
    async status() {
      const [inHeap, inDatabase] = await Promise.all([heap.counts(), kept.counts()]);
      return {
        waiting: inHeap.waiting + inDatabase.waiting,
        parked: inHeap.parked + inDatabase.parked,
        heldUntil: fromDatabase?.heldUntil() ?? 0,
        ledger,
      };
    },
    stop,
  };
};
