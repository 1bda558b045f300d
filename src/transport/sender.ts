import type { OnFault } from '../lib/guard';
import type { Outbox, OutboxRow } from '../storage/outbox';
import { fitting } from './fitting';
import { type Pace, paceAfter, startPace } from './pace';
import type { Posted } from './post';

interface SenderPorts {
  readonly outbox: Outbox;
  post(rows: readonly OutboxRow[]): Promise<Posted>;
  /** Whether the receiver may be asked with an empty batch; else a single event is the question. */
  readonly emptyProbe: boolean;
  /** The real clock, in ms since 1970. */
  now(): number;
  /** 0-1. */
  chance(): number;
  /** Called after every request. */
  posted(posted: Posted, events: number): void;
  warn(sentence: string): void;
  readonly onFault: OnFault;
}

/** Empties an outbox into a receiver, oldest first, one request at a time. */
export interface Sender {
  /** Something new waits: it goes out soon, with whatever else comes. */
  wake(): void;
  /** The page may end, or the network has come back: what waits goes out at once. */
  hurry(): void;
  stop(): void;
  /** When the next try is due, in ms since 1970; 0 when nothing is held back. */
  heldUntil(): number;
}

/** What comes together goes together. */
const GATHER_MS = 1_000;
/** A pause of our own is never as long. */
const LONG_PAUSE_MS = 30_000;

const PARKED = 'events that the collector does not want were set aside; status() counts them.';

export const createSender = (ports: SenderPorts): Sender => {
  const { outbox, now, warn } = ports;
  let pace: Pace = startPace;
  let { emptyProbe } = ports;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;
  let woken = false;
  let stopped = false;

  const park = async (ids: readonly string[], reason: string): Promise<void> => {
    if (ids.length === 0) return;
    await outbox.park(ids, reason);
    warn(`Birebir: ${PARKED}`);
  };
  const batchOf = (rows: readonly OutboxRow[]): readonly OutboxRow[] => {
    if (!pace.probing) return fitting(rows);
    // Another one each time, so that no event is copied more than the others.
    return emptyProbe ? [] : rows.slice(pace.failures % rows.length).slice(0, 1);
  };
  /** One request; false when nothing waits. */
  const sendOne = async (): Promise<boolean> => {
    const rows = await outbox.next(pace.most);
    if (rows.length === 0) return false;
    const batch = batchOf(rows);
    const result = await ports.post(batch);
    const { answer, status } = result;
    ports.posted(result, batch.length);
    if (answer.kind === 'taken') {
      await outbox.remove(answer.accepted);
      await park(answer.refused, 'refused by the collector');
    } else if (answer.kind === 'unfit') {
      if (batch.length === 0) emptyProbe = false;
      if (batch.length === 1) await park([batch[0]?.id ?? ''], `the collector answered ${status}`);
    } else if (answer.kind === 'barred') {
      warn(
        `Birebir: the collector answered ${status}; events are kept, and it is asked again in an hour.`,
      );
    }
    pace = paceAfter(pace, answer, batch.length, now(), ports.chance());
    return true;
  };
  const schedule = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void turn().catch((error) => ports.onFault('sending', error)), ms);
  };
  const turn = async (): Promise<void> => {
    if (sending || stopped) return;
    const held = pace.notBefore - now();
    if (held > 0) return schedule(held);
    sending = true;
    woken = false;
    const more = await sendOne().finally(() => {
      sending = false;
    });
    if ((more || woken) && !stopped) schedule(Math.max(0, pace.notBefore - now()));
  };
  return {
    wake() {
      if (sending) woken = true;
      else schedule(Math.max(GATHER_MS, pace.notBefore - now()));
    },
    hurry() {
      // A network that has come back ends every pause but a long one that the receiver asked for.
      if (pace.notBefore - now() < LONG_PAUSE_MS) pace = { ...pace, notBefore: 0 };
      if (sending) woken = true;
      else schedule(0);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
    heldUntil: () => (pace.notBefore > now() ? pace.notBefore : 0),
  };
};
