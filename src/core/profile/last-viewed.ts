import type { Catalog } from '../catalog/catalog';
import type { EpochMs } from '../events/event';
import type { Evidence } from './evidence';

/** A look at a product of this catalogue. */
export interface Look {
  readonly ordinal: number;
  readonly at: EpochMs;
}

/** The products looked at, the last one first. */
export const lastViewed = ({ items }: Evidence, { ordinalOf }: Catalog): Look[] =>
  [...items]
    .map(([id, { lastViewAt }]) => ({ ordinal: ordinalOf.get(id) ?? -1, at: lastViewAt }))
    .filter(({ ordinal, at }) => at > 0 && ordinal >= 0)
    .sort((a, b) => b.at - a.at);
