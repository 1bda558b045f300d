import { currentPrice, type Product } from './product';

const BANDS = 5;

/**
 * The price band of each product, 1 (lowest fifth) to 5, by rank among its own root category;
 * 0 where there is no price. A rank says more than a sum: 900 is dear for tea and cheap for a tent.
 */
export const priceBands = (products: readonly Product[]): Uint8Array => {
  const bands = new Uint8Array(products.length);
  const groups = new Map<string, number[]>();
  products.forEach((product, ordinal) => {
    if (currentPrice(product) === undefined) return;
    const root = product.category[0] ?? '';
    const group = groups.get(root);
    if (group) group.push(ordinal);
    else groups.set(root, [ordinal]);
  });
  const priceAt = (ordinal: number): number => {
    const product = products[ordinal];
    return (product && currentPrice(product)) ?? 0;
  };
  for (const group of groups.values()) {
    group.sort((a, b) => priceAt(a) - priceAt(b));
    group.forEach((ordinal, rank) => {
      bands[ordinal] = 1 + Math.floor((rank * BANDS) / group.length);
    });
  }
  return bands;
};
