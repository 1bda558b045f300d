import type { Catalog } from '../catalog/catalog';
import type { EpochMs } from '../events/event';
import type { Profile } from '../profile/index';

/** What a guard may know. */
export interface GuardContext {
  readonly catalog: Catalog;
  readonly profile: Profile;
  readonly now: EpochMs;
  readonly current: number | undefined;
  /** Shown on another shelf of this page. */
  readonly onPage: ReadonlySet<number>;
}

/** Names the products it stands in front of, whatever a strategy says: by ordinal or by id. */
export interface Guard {
  readonly id: string;
  find(context: GuardContext): Iterable<number | string | undefined>;
}

/** Which guards stand in front of each product, as bits in their order. */
export const guardMask = (guards: readonly Guard[], context: GuardContext): Uint8Array => {
  const mask = new Uint8Array(context.catalog.products.length);
  guards.forEach((guard, bit) => {
    for (const found of guard.find(context)) {
      const ordinal = typeof found === 'string' ? context.catalog.ordinalOf.get(found) : found;
      // A product that is not in the catalogue needs no guard: a typed array ignores what lies outside it.
      const at = ordinal ?? -1;
      mask[at] = (mask[at] ?? 0) | (1 << bit);
    }
  });
  return mask;
};

/** The bits that still count where a strategy allows some guards to be passed. */
export const guardBits = (guards: readonly Guard[], allows: readonly string[]): number =>
  guards.reduce((bits, guard, bit) => (allows.includes(guard.id) ? bits : bits | (1 << bit)), 0);
