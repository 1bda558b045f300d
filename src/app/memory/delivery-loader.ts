import type { BirebirEvent } from '../../core/events/event';
import type { OnFault } from '../../lib/guard';
import type { Settings } from '../../settings/settings';
import type { SendConsent } from '../../storage/outbox';
import type { Chunks } from '../chunks/chunks';
import type { Delivery } from '../deliver/delivery';
import type { PageLife } from '../entry/page-life';
import type { Memory } from './open-memory';

export interface DeliveryLoaderPorts extends Pick<PageLife, 'listen'> {
  readonly page: Window;
  settings(): Settings;
  /** What happened on this page, without what was struck out since. */
  heap(): readonly BirebirEvent[];
  /** Whether something of ours is kept in this browser. */
  exists(): Promise<boolean>;
  readonly chunks: Chunks;
  newId(): string;
  warn(sentence: string): void;
  readonly onFault: OnFault;
}

/** The way to the collector: without one, and without consent to sending, its code is not even loaded. */
export interface DeliveryLoader {
  /** An event has been kept for sending, or could not be kept and is to be sent all the same. */
  sent(event: BirebirEvent, consent: SendConsent, stored: boolean): void;
  /** Sending has been agreed to: what happened on this page, and what waits from before, may go. */
  begin(events: readonly BirebirEvent[], consent: SendConsent): void;
  /** Sending is over: nothing goes out any more, and the collector is asked to erase what it has. */
  end(): Promise<void>;
  /** Nothing goes out for now; what waits stays. */
  pause(): void;
  /** Nothing goes out from this page any more. */
  stop(): void;
  loaded(): Delivery | undefined;
}

export const createDeliveryLoader = (
  memory: Memory,
  ports: DeliveryLoaderPorts,
): DeliveryLoader => {
  const { page, listen, settings, exists, chunks, onFault } = ports;
  let loading: Promise<Delivery> | undefined;
  let delivery: Delivery | undefined;
  let stopped = false;
  /** What is to be done as soon as the code that sends is there. */
  let tasks: ((delivery: Delivery) => void)[] = [];
  let stopListening = (): void => undefined;

  const load = (): void => {
    if (loading) return;
    stopListening();
    const mine = chunks
      .deliver()
      .then(({ startDelivery }) => startDelivery({ ...ports, memory, settings: settings() }));
    loading = mine;
    mine.then(
      (way) => {
        if (loading !== mine) return;
        delivery = way;
        for (const task of tasks.splice(0)) task(way);
      },
      (error: unknown) => {
        if (loading !== mine) return;
        loading = undefined;
        onFault('the way to the collector', error);
        // Blocked, offline: what waits waits for the network, or for the next event or page.
        stopListening = listen(page, 'online', load);
      },
    );
  };
  /** Gives it up, also what is still coming and what was to be done then. */
  const letGo = async (): Promise<Delivery | undefined> => {
    const last = loading;
    loading = delivery = undefined;
    tasks = [];
    stopListening();
    return last?.catch(() => undefined);
  };
  const pause = (): void => void letGo().then((way) => way?.stop());
  const use = (task: (delivery: Delivery) => void): void => {
    if (stopped) return;
    if (delivery) task(delivery);
    else {
      tasks.push(task);
      load();
    }
  };
  return {
    sent: (event, consent, stored) =>
      use((way) => (stored ? way.waits : way.carry)([event], consent)),
    begin: (events, consent) => use((way) => way.carry(events, consent)),
    async end() {
      // What an earlier page has sent is to be erased as well.
      if (!loading && settings().collector && (await exists())) {
        if (await memory.values.read('pseudonym')) load();
      }
      await (await letGo())?.end();
    },
    pause,
    stop() {
      stopped = true;
      pause();
    },
    loaded: () => delivery,
  };
};
