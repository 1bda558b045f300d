import { inTheCart } from './in-the-cart';
import type { StrategyContext } from './strategy';

/** What lies in the cart, then what was bought and not given away, the newest first, each once. */
export const ownedOrCarted = (
  context: Pick<StrategyContext, 'catalog' | 'profile'>,
): readonly number[] => {
  const { catalog, profile } = context;
  const bought = profile.ledger.orders
    .filter(({ id }) => !profile.gifts.get(`order:${id}`)?.on)
    .reverse()
    .flatMap(({ lines }) => lines.flatMap(({ id }) => catalog.ordinalOf.get(id) ?? []));
  return [...new Set([...inTheCart(context), ...bought])];
};
