import type { BirebirEvent } from './event';

/** What a correction may be about; a fact is written `kind:value`, for example `item:tea`. */
export type FactKind = 'event' | 'item' | 'facet' | 'search' | 'order' | 'trait';

/** The value of the fact of this kind that an event strikes out; nothing where it strikes out something else. */
export const struckFact = (
  { name, data: { fact } }: BirebirEvent,
  kind: FactKind,
): string | undefined =>
  name === 'strike' && fact?.startsWith(`${kind}:`) ? fact.slice(kind.length + 1) : undefined;
