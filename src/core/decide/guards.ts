import type { Catalog } from '../catalog/catalog';
import type { EpochMs } from '../events/event';
import { EXPOSURE_MEMORY_MS } from '../profile/exposure';
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

/** Names the ordinals it stands in front of, whatever a strategy says. */
interface Guard {
  readonly id: string;
  find(context: GuardContext): Iterable<number | undefined>;
}

/** Shown and passed over this often within two weeks: enough. */
const MOST_IGNORED = 6;

const ordinals = ({ ordinalOf }: Catalog, ids: readonly string[]): (number | undefined)[] =>
  ids.map((id) => ordinalOf.get(id));

export const guards = [
  { id: 'current', find: ({ current }) => [current] },
  { id: 'on-page', find: ({ onPage }) => onPage },
  { id: 'out-of-stock', find: ({ catalog }) => catalog.outOfStock },
  {
    id: 'in-cart',
    find: ({ catalog, profile }) => ordinals(catalog, [...profile.cart.items.keys()]),
  },
  {
    id: 'owned',
    find: ({ catalog, profile }) =>
      ordinals(
        catalog,
        profile.ledger.orders.flatMap((order) => order.lines.map((line) => line.id)),
      ).filter((at) => at !== undefined && !catalog.products[at]?.replenishable),
  },
  {
    id: 'disliked',
    find: ({ catalog, profile }) =>
      ordinals(
        catalog,
        [...profile.evidence.items].filter(([, item]) => item.disliked).map(([id]) => id),
      ),
  },
  {
    id: 'seen-too-often',
    find: ({ catalog, profile, now }) =>
      ordinals(
        catalog,
        [...profile.exposure]
          .filter(
            ([, seen]) => seen.ignored >= MOST_IGNORED && now - seen.at < EXPOSURE_MEMORY_MS,
          )
          .map(([id]) => id),
      ),
  },
] as const satisfies readonly Guard[];

export type GuardId = (typeof guards)[number]['id'];

/** Which guards stand in front of each product, as bits in the order of `guards`. */
export const guardMask = (context: GuardContext): Uint8Array => {
  const mask = new Uint8Array(context.catalog.products.length);
  guards.forEach((guard, bit) => {
    for (const ordinal of guard.find(context)) {
      if (ordinal !== undefined) mask[ordinal] = (mask[ordinal] ?? 0) | (1 << bit);
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
