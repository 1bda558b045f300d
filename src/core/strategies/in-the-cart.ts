import type { StrategyContext } from './strategy';

/** What lies in the cart, what was put there last first. */
export const inTheCart = ({
  catalog: { ordinalOf },
  profile: { cart },
}: Pick<StrategyContext, 'catalog' | 'profile'>): number[] =>
  [...cart.items.keys()].reverse().flatMap((id) => ordinalOf.get(id) ?? []);
