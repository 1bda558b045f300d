import { currentPrice, type Product } from './product';

/** Upper ends of the bands 1-4, as parts of the category's average price; what is above them is band 5. */
const BAND_ENDS = [0.5, 0.8, 1.25, 2];

/** The band of a price among its like, 1-5. @param ratio to their average. */
export const priceBand = (ratio: number): number =>
  BAND_ENDS.reduce((band, end) => (ratio > end ? band + 1 : band), 1);

/**
 * The price band of each product, 1 (much below the average of its root category) to 5 (much above); 0 where there
 * is no price. A ratio says more than a sum: 900 is dear for tea and cheap for a tent.
 */
export const priceBands = (products: readonly Product[]): readonly number[] => {
  const sums = new Map<string, { total: number; count: number }>();
  const sumOf = ({ category: [root = ''] }: Product): { total: number; count: number } => {
    const sum = sums.get(root) ?? { total: 0, count: 0 };
    sums.set(root, sum);
    return sum;
  };
  for (const product of products) {
    const sum = sumOf(product);
    sum.total += currentPrice(product) ?? 0;
    if (currentPrice(product)) sum.count += 1;
  }
  return products.map((product) => {
    const { total, count } = sumOf(product);
    const price = currentPrice(product);
    return price ? priceBand((price * count) / total) : 0;
  });
};
