import type { BirebirEvent, EpochMs } from '../../core/events/event';
import type { EventFields } from '../../core/events/event-fields';
import { parseEvent } from '../../core/events/parse-event';
import { guard, type OnFault } from '../../lib/guard';
import { within } from '../../lib/within';
import { ONCE_A_PAGE } from './once-a-page';

/** Whether an event is durable, and if not, why. */
export type TrackResult =
  | { readonly stored: true }
  | { readonly stored: false; readonly reason: string };

interface DispatchPorts {
  now(): EpochMs;
  newId(): string;
  /** Appends to the log; called only once remembering was agreed to. */
  append(event: BirebirEvent): Promise<TrackResult>;
  /** Why an event stays in the page's memory; nothing when it may be stored. */
  withheld(): string | undefined;
  /** Settles once it is known whether the visitor was here before and what they agreed to. */
  readonly ready: Promise<unknown>;
  warn(sentence: string): void;
  readonly onFault: OnFault;
}

/** The one door by which events come in. */
export interface Dispatch {
  /** An act somebody vouches for: always counted. */
  track(name: unknown, data: unknown, at?: EpochMs): Promise<TrackResult>;
  /** Something a sensor noticed: the same thing noticed twice on one page counts once. */
  observe(name: string, data: Partial<EventFields>): void;
  /** Called with every accepted event, at once. */
  onEvent(listener: (event: BirebirEvent) => void): () => void;
  /** Events of this page that the log did not have when the page was opened, oldest first. */
  heap(): readonly BirebirEvent[];
  /** A new page of a single-page shop: what was noticed before may be noticed again. */
  turnPage(): void;
  /** Remembering was agreed to: what waited in memory is appended. */
  release(): void;
  /** Sensors are not heard any more; `track` still is. */
  stop(): void;
  /** While paused nothing is heard but corrections, and nothing of this page is known. */
  pause(on: boolean): void;
  paused(): boolean;
  /** Changes what this page has gathered: something was struck out. */
  rewrite(change: (event: BirebirEvent) => BirebirEvent): void;
  /** Forgets what this page has gathered. */
  clear(): void;
}

/** An event of this page, and the promise of the log once it was handed over. */
interface Entry {
  event: BirebirEvent;
  logging?: Promise<TrackResult>;
}

/** `track()` has settled within 3.5 s. */
const ANSWER_LIMIT_MS = 3_300;
/** A page that never reloads must not grow for ever. */
const MOST_IN_HEAP = 1000;
/** What the visitor says about what is known holds at any time. */
const CORRECTIONS: readonly unknown[] = ['strike', 'gift', 'prefer'];

export const createDispatch = (ports: DispatchPorts): Dispatch => {
  const listeners = new Set<(event: BirebirEvent) => void>();
  const noticed = new Set<string>();
  let stopped = false;
  let paused = false;
  let heap: Entry[] = [];

  const log = (entry: Entry): Promise<TrackResult> => {
    entry.logging ??= ports.append(entry.event).catch((error: unknown) => {
      ports.onFault('the memory', error);
      return { stored: false, reason: 'not loaded' };
    });
    return entry.logging;
  };

  const take: Dispatch['track'] = async (name, data, at) => {
    const silenced = (): string | undefined =>
      paused && !CORRECTIONS.includes(name) ? 'paused' : undefined;
    if (silenced()) return { stored: false, reason: 'paused' };
    const parsed = parseEvent(name, data);
    if (!parsed.ok) {
      ports.warn(`Birebir: this event is left out: ${parsed.problem}.`);
      return { stored: false, reason: parsed.problem };
    }
    // What is no time, or is yet to come, happened now.
    const dated = typeof at === 'number' && at > 0 && at < ports.now() ? at : ports.now();
    const entry: Entry = {
      event: { id: ports.newId(), at: dated, name: parsed.name, data: parsed.data },
    };
    heap.push(entry);
    if (heap.length > MOST_IN_HEAP) heap.shift();
    for (const listener of listeners) listener(entry.event);
    await ports.ready;
    const reason = silenced() ?? ports.withheld();
    return reason ? { stored: false, reason } : log(entry);
  };
  // An object of the host's whose getters throw, a browser without chance: no call of ours ever rejects.
  const track: Dispatch['track'] = (...event) =>
    within(
      ANSWER_LIMIT_MS,
      take(...event).catch((error: unknown) => {
        ports.onFault('an event', error);
        return { stored: false, reason: 'failed' };
      }),
      // Whatever hangs: the event goes its way, and whoever waits hears that nobody knows yet.
      { stored: false, reason: 'timeout' },
    );

  return {
    track,
    observe(name, data) {
      if (stopped || paused) return;
      const items = Array.isArray(data.items) ? data.items.map((item) => item?.item_id) : [];
      const key = [name, data.placement, data.search_term, data.transaction_id, ...items].join();
      if (ONCE_A_PAGE.includes(name) && noticed.has(key)) return;
      noticed.add(key);
      void track(name, data);
    },
    onEvent(listener) {
      const safe = guard('a listener', listener, ports.onFault);
      listeners.add(safe);
      return () => listeners.delete(safe);
    },
    heap: () => (paused ? [] : heap.map(({ event }) => event)),
    turnPage: () => noticed.clear(),
    release() {
      for (const entry of heap) void log(entry);
    },
    stop() {
      stopped = true;
    },
    pause(on) {
      paused = on;
    },
    paused: () => paused,
    rewrite(change) {
      for (const entry of heap) entry.event = change(entry.event);
    },
    clear() {
      heap = [];
      noticed.clear();
    },
  };
};
