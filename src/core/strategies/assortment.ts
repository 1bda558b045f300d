import type { Catalog } from '../catalog/catalog';
import { propose } from './listed';
import type { Strategy } from './strategy';

/** A window is filled long before this many; sorting more would be work for nothing. */
const MOST_CONSIDERED = 2000;

/** One product of each category in turn, in the catalogue's own order: what a shop window does. */
const turnByTurn = ({ products, leafOf }: Catalog): number[] => {
  const taken = new Map<number, number>();
  return products
    .slice(0, MOST_CONSIDERED)
    .map((_, ordinal) => {
      const leaf = leafOf[ordinal] ?? 0;
      const round = taken.get(leaf) ?? 0;
      taken.set(leaf, round + 1);
      return { ordinal, round };
    })
    .sort((a, b) => a.round - b.round || a.ordinal - b.ordinal)
    .map(({ ordinal }) => ordinal);
};

/** The last resort, labelled as what it is: a little of everything, not chosen for anyone. */
export const assortment = {
  id: 'assortment',
  allows: [],
  propose: (context) =>
    propose('assortment', context, {
      ordinals: turnByTurn(context.catalog),
      // All alike: the shop's own order decides.
      parts: () => [{ name: 'order', value: 1 }],
    }),
} as const satisfies Strategy;
