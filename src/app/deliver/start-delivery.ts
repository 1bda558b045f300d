import type { BirebirEvent } from '../../core/events/event';
import { formats } from '../../core/formats/index';
import type { OnFault } from '../../lib/guard';
import type { Settings } from '../../settings/settings';
import { createOutbox, type Outbox, type OutboxRow, outboxRow } from '../../storage/outbox';
import { askToErase } from '../../transport/ask-to-erase';
import { createHeapOutbox } from '../../transport/heap-outbox';
import { post } from '../../transport/post';
import { createSender, type Sender } from '../../transport/sender';
import type { PageLife } from '../entry/page-life';
import type { Memory } from '../memory/open-memory';
import type { Delivery } from './delivery';
import { depart } from './depart';
import { openIdentity } from './open-identity';
import { openLedger } from './open-ledger';
import { watchOutbox } from './watch-outbox';
import { whileInFront } from './while-in-front';

interface DeliveryPorts extends Pick<PageLife, 'listen'> {
  readonly page: Window;
  readonly memory: Memory;
  readonly settings: Pick<Settings, 'collector' | 'collectorFormat'>;
  heap(): readonly BirebirEvent[];
  newId(): string;
  warn(sentence: string): void;
  readonly onFault: OnFault;
}

/** So often an outbox is looked at that nobody has told of. */
const LOOK_MS = 5_000;

/**
 * Sends the outbox while this tab is in front of somebody and no other tab of the shop does. What could not be stored
 * is sent by the tab itself.
 */
export const startDelivery = async (ports: DeliveryPorts): Promise<Delivery> => {
  const { page, memory, settings, newId, onFault, warn } = ports;
  const network = page as Window & typeof globalThis;
  // Not the document's base: the shop's own path is meant, wherever its pictures lie.
  const address = new URL(settings.collector, page.location.href).href;
  const format = formats[settings.collectorFormat];
  const heap = createHeapOutbox();
  const kept = watchOutbox(createOutbox(memory.door), ports.heap);
  const identity = await openIdentity(memory.values, newId);
  const ledger = openLedger(memory);
  const { failures } = await ledger.read();
  let stopped = false;
  let withdrawn = false;

  const leaving = {
    ...{ door: memory.door, identity, ledger, format, address },
    origin: page.location.origin,
  };

  const senderOf = (outbox: Outbox): Sender =>
    createSender({
      outbox,
      async post(rows) {
        const ids = rows.map(({ id }) => id);
        const ready = await depart(leaving, rows, () => withdrawn);
        if (!ready) return undefined;
        if (ready === 'unfit') return { answer: { kind: 'unfit', status: 0 }, status: 0 };
        heap.sends(ready.going);
        kept.sends(ready.going);
        const posted = await post(network, address, format, ready.body, ids);
        const { answer, status } = posted;
        if (!withdrawn) void ledger.answered(ready.sending, status, answer.kind === 'taken');
        return posted;
      },
      emptyProbe: format.id === 'cloudevents',
      doubtful: failures > 0,
      now: Date.now,
      chance: Math.random,
      warn,
      onFault,
    });
  const fromHeap = senderOf(heap);
  const fromDatabase = senderOf(kept);
  const hurry = (): void => {
    fromHeap.hurry();
    fromDatabase.hurry();
  };
  fromHeap.start();

  const begin = (): (() => Promise<void>) => {
    void kept.trim().then((givenUp) => {
      if (givenUp > 0) void ledger.giveUp(givenUp);
    });
    fromDatabase.start();
    // Another tab in sight may have put something in.
    const look = setInterval(fromDatabase.wake, LOOK_MS);
    return () => {
      clearInterval(look);
      return fromDatabase.stop();
    };
  };
  const yieldPlace = whileInFront(ports, begin, hurry);
  const offline = ports.listen(page, 'online', hurry);
  const stop = (): void => {
    stopped = true;
    offline();
    yieldPlace();
    void fromHeap.stop();
  };

  const waits: Delivery['waits'] = (events, consent) => {
    kept.waits(events, consent);
    fromDatabase.wake();
  };

  return {
    waits,
    carry(events, consent) {
      if (stopped) return;
      const rows = events.map((event) => outboxRow(event, consent));
      const keepInHeap = async (more: readonly OutboxRow[] = []): Promise<void> => {
        await heap.add([...more, ...rows]);
        fromHeap.wake();
      };
      if (memory.status().mode === 'memory') return void kept.stranded().then(keepInHeap);
      void kept.add(rows).then((added) => {
        if (added.ok) waits(events, consent);
        else if (added.reason !== 'erased') void keepInHeap();
      });
    },
    async end() {
      withdrawn = true;
      stop();
      const ask = async (visitor: string): Promise<void> => {
        const { sending, answered } = askToErase(network, address, visitor, warn);
        await ledger.list(sending);
        void answered.then((status) => ledger.answered(sending, status, status === 200));
      };
      // First of all: the page may be closed at any moment.
      const known = identity.used();
      const asked = known.map(ask);
      await memory.flush();
      await Promise.all([kept.clear(), heap.clear(), identity.forget(), ...asked]);
      const others = identity.used().filter((visitor) => !known.includes(visitor));
      await Promise.all(others.map(ask));
    },
    async status() {
      const [inHeap, inDatabase, all] = await Promise.all([
        heap.counts(),
        kept.counts(),
        ledger.read(),
      ]);
      return {
        waiting: inHeap.waiting + inDatabase.waiting,
        parked: inHeap.parked + inDatabase.parked,
        heldUntil: fromDatabase.heldUntil() || fromHeap.heldUntil(),
        ledger: all,
      };
    },
    stop,
  };
};
