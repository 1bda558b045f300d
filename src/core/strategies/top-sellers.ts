import { knowsOrders, mostWanted, wantedBy } from './most-wanted';
import type { Strategy } from './strategy';

/** What most customers bought; where the shop's log knows no orders, what most visitors looked at, and it says so. */
export const topSellers = {
  id: 'top-sellers',
  allows: [],
  propose(context) {
    const { knowledge } = context;
    if (!knowledge) return undefined;
    const wanted = wantedBy(knowledge, 'topSellers');
    return knowsOrders(knowledge)
      ? mostWanted('top-sellers', context, wanted, 'sold')
      : mostWanted('most-viewed', context, wanted, 'wanted');
  },
} as const satisfies Strategy;
