import { currentPrice, type Product } from '../product';
import { productFeatures } from '../product-features';
import type { FeatureDictionary } from './feature-dictionary';
import type { FileColumns } from './read-columns';
import { writePriceBands } from './write-price-bands';

/** What a catalogue says about its features. */
export interface FeatureIndex {
  readonly featureStart: Uint32Array;
  readonly featureOf: Uint32Array;
  readonly shareOf: Float64Array;
  readonly leafOf: Uint32Array;
  readonly brandOf: Uint32Array;
}

const BANDS = 5;
/** Of a product this many colours and attributes are features, as `productFeatures` has it. */
const MOST_COLOURS = 4;
const MOST_ATTRIBUTES = 8;

const shares = (featureOf: Uint32Array, features: number, products: number): Float64Array => {
  const counts = new Float64Array(features);
  for (const id of featureOf) counts[id] = (counts[id] as number) + 1;
  return counts.map((count) => count / Math.max(1, products));
};

/**
 * The features of every product by columns: those of the file, and in their place or behind them those of products
 * that have changed. The same features as `createCatalog` finds, told from numbers alone.
 */
export const indexFeatures = (
  { category, brand, colours, attributes, wayTo, price, salePrice, featureCount }: FileColumns,
  size: number,
  changed: ReadonlyMap<number, Product>,
  { all, idOf }: FeatureDictionary,
): FeatureIndex => {
  // Pushed, not asked for: a file has no bands, and the map of all names is not needed for it.
  const bands = Array.from(
    { length: BANDS },
    (_, at) => all.push({ kind: 'price', value: `${at + 1}` }) - 1,
  );
  const featureStart = new Uint32Array(size + 1);
  const leafOf = new Uint32Array(size);
  const brandOf = new Uint32Array(size);
  const prices = new Float64Array(size);
  const featureOf: number[] = [];
  const push = (ids: readonly number[], most: number): void => {
    for (let at = 0; at < ids.length && at < most; at += 1)
      if ((ids[at] as number) < featureCount) featureOf.push(ids[at] as number);
  };
  for (let ordinal = 0; ordinal < size; ordinal += 1) {
    const product = changed.size > 0 ? changed.get(ordinal) : undefined;
    if (product) {
      prices[ordinal] = currentPrice(product) ?? 0;
      for (const feature of productFeatures(product)) {
        const id = idOf(feature);
        if (feature.kind === 'brand') brandOf[ordinal] = id;
        else if (feature.kind.startsWith('category')) leafOf[ordinal] = id;
        featureOf.push(id);
      }
    } else {
      prices[ordinal] = salePrice(ordinal) || price(ordinal);
      const way = wayTo(category(ordinal));
      const maker = brand(ordinal);
      leafOf[ordinal] = way[way.length - 1] ?? 0;
      brandOf[ordinal] = maker < featureCount ? maker : 0;
      push(way, way.length);
      if (brandOf[ordinal]) featureOf.push(maker);
      push(colours(ordinal), MOST_COLOURS);
      push(attributes(ordinal), MOST_ATTRIBUTES);
    }
    // The last place is the price band's, once the averages are known.
    if (prices[ordinal]) featureOf.push(0);
    featureStart[ordinal + 1] = featureOf.length;
  }
  const whole = Uint32Array.from(featureOf);
  writePriceBands(prices, leafOf, featureStart, whole, bands);
  const shareOf = shares(whole, all.length, size);
  return { featureStart, featureOf: whole, shareOf, leafOf, brandOf };
};
