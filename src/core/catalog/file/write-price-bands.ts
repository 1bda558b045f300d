import { priceBand } from '../price-bands';

/** Puts the band of each price, as a feature, into the last place that its product was given; as `priceBands` tells it. */
export const writePriceBands = (
  prices: Float64Array,
  leafOf: Uint32Array,
  featureStart: Uint32Array,
  featureOf: Uint32Array,
  bands: readonly number[],
): void => {
  /** A product in a category has the root as its first feature. */
  const rootOf = (ordinal: number): number =>
    leafOf[ordinal] ? (featureOf[featureStart[ordinal] as number] as number) : 0;
  const most = featureOf.reduce((highest, id) => Math.max(highest, id), 0);
  const sums = new Float64Array(most + 1);
  const counts = new Uint32Array(most + 1);
  for (let ordinal = 0; ordinal < prices.length; ordinal += 1) {
    if (!prices[ordinal]) continue;
    const root = rootOf(ordinal);
    sums[root] = (sums[root] as number) + (prices[ordinal] as number);
    counts[root] = (counts[root] as number) + 1;
  }
  for (let ordinal = 0; ordinal < prices.length; ordinal += 1) {
    if (!prices[ordinal]) continue;
    const root = rootOf(ordinal);
    const ratio = ((prices[ordinal] as number) * (counts[root] as number)) / (sums[root] as number);
    featureOf[(featureStart[ordinal + 1] as number) - 1] = bands[priceBand(ratio) - 1] as number;
  }
};
