import type { BirebirEvent, EpochMs } from '../../core/events/event';

interface Told {
  readonly event: BirebirEvent;
  /** When it was told: nothing in a log was told before what stands before it. */
  readonly toldAt: EpochMs;
}

const told = (log: readonly BirebirEvent[]): readonly Told[] => {
  let toldAt = Number.NEGATIVE_INFINITY;
  return log.map((event) => {
    toldAt = Math.max(toldAt, event.at);
    return { event, toldAt };
  });
};

/**
 * Two logs as one, each in its own order, woven by the moments at which things were told: an order history that one of
 * them heard of late stays where it was heard of. What both have counts once. Merging twice changes nothing.
 */
export const mergeLogs = (
  mine: readonly BirebirEvent[],
  theirs: readonly BirebirEvent[],
): readonly BirebirEvent[] => {
  const known = new Set(mine.map(({ id }) => id));
  const fresh = theirs.filter(({ id }) => !known.has(id) && known.add(id));
  if (fresh.length === 0) return mine;
  const all = [...told(mine), ...told(fresh)];
  return all.sort((a, b) => a.toldAt - b.toldAt).map(({ event }) => event);
};
