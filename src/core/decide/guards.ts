import type { Catalog } from '../catalog/catalog';
import type { EpochMs } from '../events/event';
import { EXPOSURE_MEMORY_MS } from '../profile/exposure-memory';
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
interface Guard {
  readonly id: string;
  find(context: GuardContext): Iterable<number | string | undefined>;
}

/** Shown and passed over this often within two weeks: enough. */
const MOST_IGNORED = 6;

/** The keys of the entries that pass. */
const keysWhere = <Value>(
  entries: ReadonlyMap<string, Value>,
  passes: (value: Value) => boolean,
): string[] => [...entries].flatMap(([key, value]) => (passes(value) ? key : []));

export const guards = [
  { id: 'current', find: ({ current }) => [current] },
  { id: 'on-page', find: ({ onPage }) => onPage },
  { id: 'out-of-stock', find: ({ catalog }) => catalog.outOfStock },
  { id: 'in-cart', find: ({ profile }) => profile.cart.items.keys() },
  {
    id: 'owned',
    find: ({ catalog, profile }) =>
      profile.ledger.orders
        .flatMap(({ lines }) => lines.map(({ id }) => catalog.ordinalOf.get(id) ?? -1))
        .filter((ordinal) => !catalog.products[ordinal]?.replenishable),
  },
  {
    id: 'disliked',
    find: ({ profile }) => keysWhere(profile.evidence.items, ({ disliked }) => disliked),
  },
  {
    id: 'seen-too-often',
    find: ({ profile, now }) =>
      keysWhere(
        profile.exposure,
        ({ ignored, at }) => ignored >= MOST_IGNORED && now - at < EXPOSURE_MEMORY_MS,
      ),
  },
] as const satisfies readonly Guard[];

export type GuardId = (typeof guards)[number]['id'];

/** Which guards stand in front of each product, as bits in the order of `guards`. */
export const guardMask = (context: GuardContext): Uint8Array => {
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
export const guardBits = (allows: readonly string[]): number =>
  guards.reduce((bits, guard, bit) => (allows.includes(guard.id) ? bits : bits | (1 << bit)), 0);

/** The first guard among these bits, by name. */
export const guardNamed = (bits: number): GuardId | undefined =>
  guards.find((_, bit) => bits & (1 << bit))?.id;
