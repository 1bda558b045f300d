import { currentPrice } from '../catalog/product';
import { knowsOrders, mostWanted, wantedBy } from './most-wanted';
import type { Strategy } from './strategy';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * What brings a shop most: customers times price, where a price counts in full while it is small and ever less beyond
 * what top sellers usually cost: `customers * p * m / (p + m)`, m the median price of the top sellers. Untempered, one
 * dear product that two people bought would stand before what everybody needs.
 */
export const mostValuable = {
  id: 'most-valuable',
  allows: [],
  sells: true,
  propose(context) {
    const { catalog, knowledge } = context;
    if (!knowledge || !knowsOrders(knowledge)) return undefined;
    const sold = [...wantedBy(knowledge, 'topSellers')].flatMap(([ordinal, count]) => {
      const product = catalog.products[ordinal];
      const price = product && currentPrice(product);
      return price ? [{ ordinal, count, price }] : [];
    });
    const usual = median(sold.map(({ price }) => price));
    const worth = sold
      .map(({ ordinal, count, price }) => ({
        ordinal,
        value: (count * price * usual) / (price + usual),
      }))
      .sort((a, b) => b.value - a.value);
    const wanted = new Map(worth.map(({ ordinal, value }) => [ordinal, value]));
    return mostWanted('most-valuable', context, wanted, 'worth');
  },
} as const satisfies Strategy;
