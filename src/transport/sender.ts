import type { OutboxRow } from '../storage/outbox';
import { dueIn, nextBatch } from './next-batch';
import { heldFor, MOST_EVENTS, type Pace, paceAfter, startPace } from './pace';
import type { SenderPorts } from './sender-ports';

/** Empties an outbox into a receiver, oldest first, one request at a time. */
export interface Sender {
  /** Takes up the work, at once; it keeps the pace it had. */
  start(): void;
  /** Something new waits: it goes out soon, with whatever else comes. */
  wake(): void;
  /** The page may end, or the network has come back: what waits goes out at once. */
  hurry(): void;
  /** Begins nothing more; settles when what was under way has ended. */
  stop(): Promise<void>;
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
  const bornAt = now();
  let pace: Pace = {
    ...startPace,
    trust: ports.doubtful ? 'doubtful' : 'untried',
    empty: ports.emptyProbe ? 'fit' : 'unfit',
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let sending = false;
  let underWay = Promise.resolve();
  let woken = false;
  let stopped = true;
  /** Settled with the receiver, though the outbox could not take note of it. */
  const settled = new Set<string>();
  /** In a batch that was unfit, or unfit alone. */
  const unfit = new Set<string>();

  const settle = async (
    ids: readonly string[],
    write: (ids: readonly string[]) => Promise<{ readonly ok: boolean }>,
  ): Promise<void> => {
    if (ids.length === 0) return;
    for (const id of ids) settled.add(id);
    if ((await write(ids)).ok) for (const id of ids) settled.delete(id);
  };
  const park = async (ids: readonly string[], reason: string): Promise<void> => {
    await settle(ids, (all) => outbox.park(all, reason));
    if (ids.length > 0) warn(`Birebir: ${PARKED}`);
  };
  /** How long this page stands; a clock that has been put back makes nobody wait. */
  const lived = (): number => (now() < bornAt ? Number.POSITIVE_INFINITY : now() - bornAt);
  /** A single event is at fault where the receiver has just taken something else; till then it may be the receiver. */
  const refuse = async (batch: readonly OutboxRow[], isProven: boolean, status: number) => {
    const [only, ...others] = batch;
    if (only && others.length === 0 && unfit.has(only.id) && isProven) {
      await park([only.id], `the collector answered ${status}`);
    } else for (const { id } of batch) unfit.add(id);
  };
  /** One request; in how many ms the next is due, nothing where nothing waits. */
  const sendOne = async (): Promise<number | undefined> => {
    const waiting = await outbox.next(MOST_EVENTS);
    const rows = waiting.filter(({ id }) => !settled.has(id));
    if (rows.length < waiting.length) await settle(Array.from(settled), outbox.remove);
    if (rows.length === 0) return undefined;
    const ms = dueIn(rows, lived());
    if (ms > 0) return ms;
    const batch = nextBatch(rows, pace, lived(), unfit);
    const result = await ports.post(batch);
    if (!result) return undefined;
    const { answer, status } = result;
    // Where nobody takes an empty batch and nothing else waits, there is nothing to prove it by.
    const isProven = pace.trust === 'proven' || (pace.empty === 'unfit' && rows.length === 1);
    pace = paceAfter(pace, answer, batch.length, now(), ports.chance());
    if (answer.kind === 'taken') {
      await settle(answer.accepted, outbox.remove);
      await park(answer.refused, 'refused by the collector');
    } else if (answer.kind === 'unfit') await refuse(batch, isProven, status);
    else if (answer.kind === 'barred') {
      warn(
        `Birebir: the collector answered ${status}; events are kept, and it is asked again in an hour.`,
      );
    }
    return heldFor(pace, now());
  };
  const schedule = (ms: number): void => {
    // What is due sooner stays so: events that never cease would else put it off for ever.
    if (stopped || (timer !== undefined && due <= now() + ms)) return;
    clearTimeout(timer);
    due = now() + ms;
    timer = setTimeout(turn, ms);
  };
  const work = async (): Promise<void> => {
    let ms: number | undefined;
    try {
      ms = await sendOne();
    } catch (error) {
      ports.onFault('sending', error);
    }
    sending = false;
    if (woken) schedule(heldFor(pace, now()));
    else if (ms !== undefined) schedule(ms);
  };
  const turn = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (sending || stopped) return;
    const held = heldFor(pace, now());
    if (held > 0) {
      schedule(held);
      return;
    }
    woken = false;
    sending = true;
    underWay = work();
  };
  const wake = (): void => {
    if (sending) woken = true;
    else schedule(Math.max(GATHER_MS, heldFor(pace, now())));
  };
  const hurry = (): void => {
    // A network that has come back ends every pause but a long one that the receiver asked for.
    if (heldFor(pace, now()) < LONG_PAUSE_MS) pace = { ...pace, notBefore: 0 };
    if (sending) woken = true;
    else turn();
  };
  return {
    start() {
      stopped = false;
      hurry();
    },
    wake,
    hurry,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      timer = undefined;
      await underWay;
    },
    heldUntil: () => (heldFor(pace, now()) > 0 ? pace.notBefore : 0),
  };
};
