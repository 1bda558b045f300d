import type { Catalog } from '../catalog/catalog';
import type { Profile } from '../profile/index';
import { likeness, relyOn } from './taste-drift';

/** How this visit's taste compares with that of all visits before. */
export interface Drift {
  /** Cosine, 0-1; null where one of them is not known. */
  readonly likeness: number | null;
  /** `session`: this visit is about something else. */
  readonly relyOn: 'session' | 'long';
  /** Products looked at in this visit. */
  readonly n: number;
}

/** Has the taste changed? Categories looked at in this visit beside those of earlier visits and orders. */
export const driftOf = ({ visits, evidence, ledger }: Profile, catalog: Catalog): Drift => {
  const session = new Map<number, number>();
  const long = new Map<number, number>();
  const count = (taste: Map<number, number>, id: string, weight: number): void => {
    const leaf = catalog.leafOf[catalog.ordinalOf.get(id) ?? -1];
    if (leaf) taste.set(leaf, (taste.get(leaf) ?? 0) + weight);
  };
  for (const id of visits.viewed) count(session, id, 1);
  for (const [id, { lastViewAt, views, browsed }] of evidence.items) {
    const isNew = lastViewAt >= visits.startedAt && views < 2;
    if (!isNew) count(long, id, Math.max(0, browsed.weight));
  }
  for (const { at, lines } of ledger.orders) {
    if (at < visits.startedAt) for (const { id } of lines) count(long, id, 1);
  }
  return {
    likeness: session.size && long.size ? likeness(session, long) : null,
    relyOn: long.size ? relyOn(session, long, visits.viewed.length) : 'long',
    n: visits.viewed.length,
  };
};
