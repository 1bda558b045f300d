import type { EpochMs } from '../../core/events/event';
import type { SentEvent } from '../../core/formats/sent-event';
import type { Destination, Refusals } from './destination';
import { onceById } from './once-by-id';

/** A commit costs the same for one event and for thousands, so those of a moment share it. */
const WAIT_MS = 250;
const ENOUGH = 2_000;
/** More than this and whoever sends is asked to come back: about half a minute of a busy disk. */
const MOST_WAITING = 20_000;

interface Waiting {
  readonly events: readonly SentEvent[];
  readonly settle: (done: Promise<Refusals>) => void;
}

/** Commits in groups, one after the other; between them, whatever else is asked of the destination. */
export interface GroupCommit {
  /** Resolves when these events are committed; undefined where too many are waiting already. */
  add(events: readonly SentEvent[]): Promise<Refusals> | undefined;
  /** Runs after everything that was added before, and before everything that comes later. */
  inTurn<Result>(task: () => Promise<Result>): Promise<Result>;
}

export const openGroupCommit = (
  destination: Pick<Destination, 'commit'>,
  now: () => EpochMs,
): GroupCommit => {
  let group: Waiting[] = [];
  let inGroup = 0;
  let held = 0;
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const queue = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(task);
    last = turn.catch(() => 'told to whoever waits for it');
    return turn;
  };

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const [taken, size] = [group, inGroup];
    group = [];
    inGroup = 0;
    if (taken.length === 0) return;
    const done = queue(() =>
      destination.commit(onceById(taken.flatMap(({ events }) => events)), now()),
    ).finally(() => {
      held -= size;
    });
    for (const { settle } of taken) settle(done);
  };

  return {
    add(events) {
      if (held + events.length > MOST_WAITING) return undefined;
      held += events.length;
      inGroup += events.length;
      const done = new Promise<Refusals>((settle) => group.push({ events, settle }));
      if (inGroup >= ENOUGH) flush();
      else timer ??= setTimeout(flush, WAIT_MS);
      return done;
    },
    inTurn(task) {
      flush();
      return queue(task);
    },
  };
};
