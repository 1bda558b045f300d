import type { BirebirEvent } from '../../core/events/event';
import { maskedEvent } from '../../core/events/masked-event';
import type { Struck } from '../../core/profile/struck';
import { withoutStruck } from '../../core/profile/without-struck';

/** An event without these facts, whenever they were told. This page's own are masked when they are kept: so are facts. */
export const withoutFacts = (facts: readonly string[]): ((event: BirebirEvent) => BirebirEvent) => {
  const struck: Struck = new Map(facts.map((one) => [one, Number.POSITIVE_INFINITY]));
  return (event) => withoutStruck(struck, maskedEvent(event));
};
