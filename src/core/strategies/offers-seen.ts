import { DAY_MS } from '../profile/decayed';
import type { SeenOffer } from '../profile/seen-offers';
import type { StrategyContext } from './strategy';

/** What was offered longer ago is another season's. */
const MEMORY_MS = 90 * DAY_MS;

/** What the visitor has seen offered lately and not bought since, by ordinal, the last seen first. */
export const offersSeen = ({
  catalog,
  profile: { seenOffers, ledger },
  now,
}: StrategyContext): ReadonlyMap<number, SeenOffer> => {
  const boughtAt = new Map<string, number>();
  for (const { at, lines } of ledger.orders) for (const { id } of lines) boughtAt.set(id, at);
  const open = [...seenOffers].filter(
    ([id, { at }]) =>
      at > now - MEMORY_MS && at > (boughtAt.get(id) ?? 0) && catalog.ordinalOf.has(id),
  );
  return new Map(
    open
      .map(([id, offer]) => [catalog.ordinalOf.get(id) ?? -1, offer] as const)
      .sort(([a, one], [b, other]) => other.at - one.at || a - b),
  );
};
