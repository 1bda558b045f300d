import type { Catalog } from '../catalog/catalog';
import type { EpochMs } from '../events/event';
import type { Evidence } from './evidence';

/** A look at a product of this catalogue. */
export interface Look {
  readonly ordinal: number;
  readonly at: EpochMs;
}

/** The products looked at and not refused, the last one first. */
export const lastViewed = ({ items }: Evidence, { ordinalOf }: Catalog): Look[] =>
  [...items]
    .filter(([id, { lastViewAt, disliked }]) => lastViewAt > 0 && !disliked && ordinalOf.has(id))
    .map(([id, { lastViewAt }]) => ({ ordinal: ordinalOf.get(id) ?? 0, at: lastViewAt }))
    .sort((a, b) => b.at - a.at || a.ordinal - b.ordinal);
