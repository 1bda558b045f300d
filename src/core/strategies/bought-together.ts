import { LEAST_ITEMS } from '../decide/placement';
import { fromPairs } from './from-pairs';
import { inTheCart } from './in-the-cart';
import type { Strategy } from './strategy';

/**
 * What was bought together with the product on the page, or with what lies in the cart. What is of the product's own kind is
 * an alternative and left to another shelf, unless hardly anything else is bought with it, as in a shop of books.
 */
export const boughtTogether = {
  id: 'bought-together',
  allows: [],
  ofThePage: true,
  sells: true,
  propose(context) {
    const { current, catalog } = context;
    if (current === undefined)
      return fromPairs('bought-together', context, { kind: 'bought', about: inTheCart(context) });
    const asked = { kind: 'bought', about: [current] } as const;
    const kin = catalog.leafOf[current] || -1;
    const others = fromPairs('bought-together', context, {
      ...asked,
      leavesOut: (ordinal) => catalog.leafOf[ordinal] === kin,
    });
    return others && others.candidates.length >= LEAST_ITEMS
      ? others
      : fromPairs('bought-together', context, asked);
  },
} as const satisfies Strategy;
