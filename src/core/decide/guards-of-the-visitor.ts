import type { EpochMs } from '../events/event';
import { EXPOSURE_MEMORY_MS } from '../profile/exposure-memory';
import type { Guard } from './guard';
import { notDueYet } from './not-due-yet';

/** Shown and passed over this often within two weeks: enough. */
const MOST_IGNORED = 6;

/** The keys of the entries that pass. */
const keysWhere = <Value>(
  entries: ReadonlyMap<string, Value>,
  passes: (value: Value) => boolean,
): string[] => [...entries].flatMap(([key, value]) => (passes(value) ? key : []));

/** Guards that look at what this visitor did. */
export const guardsOfTheVisitor = [
  { id: 'in-cart', find: ({ profile }) => profile.cart.items.keys() },
  {
    id: 'owned',
    find({ catalog, profile, now }) {
      const bought = new Map<number, EpochMs[]>();
      for (const { at, lines } of profile.ledger.orders) {
        for (const { id } of lines) {
          const ordinal = catalog.ordinalOf.get(id) ?? -1;
          bought.set(ordinal, [...(bought.get(ordinal) ?? []), at]);
        }
      }
      return [...bought.keys()].filter(
        (ordinal) =>
          !catalog.products[ordinal]?.replenishable || notDueYet(bought.get(ordinal) ?? [], now),
      );
    },
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
