import type { BirebirEvent } from '../../core/events/event';
import { type Struck, struck } from '../../core/profile/struck';
import { withoutStruck } from '../../core/profile/without-struck';

/** A log as its owner may read it: without what was struck out, and without the words that struck it out. */
export const withoutAnyStruck = (
  earlier: Struck,
  events: readonly BirebirEvent[],
): readonly BirebirEvent[] => {
  const all: Struck = new Map(earlier);
  for (const event of events) struck.apply(all, event);
  return events.map((event) => withoutStruck(all, event)).filter(({ name }) => name !== 'strike');
};
