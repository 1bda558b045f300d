import type { BirebirEvent } from '../../core/events/event';
import type { History } from '../../storage/history';

/** A history without these: what happened on this page is added to it by whoever folds both. */
export const withoutEvents = (
  { snapshot, tail }: History,
  events: readonly BirebirEvent[],
): History => {
  const here = new Set(events.map(({ id }) => id));
  return {
    snapshot,
    tail: tail.map((one) => ({ ...one, events: one.events.filter(({ id }) => !here.has(id)) })),
  };
};
