import { priceBands } from './price-bands';
import type { Product } from './product';
import { type Feature, productFeatures } from './product-features';

/**
 * What the shop sells, indexed by columns. A product's *ordinal* is its place in `products`; ordinals are
 * append-only, so that whatever was learnt about ordinal 7 stays true when the catalogue grows.
 */
export interface Catalog {
  /** Those of a catalogue file are decoded one by one, when they are looked at: ask for few, walk along the columns. */
  readonly products: readonly Product[];
  readonly ordinalOf: Pick<ReadonlyMap<string, number>, 'get' | 'has'>;
  /** Feature ids of ordinal `o` are `featureOf[featureStart[o] … featureStart[o + 1]]`. */
  readonly featureStart: Uint32Array;
  readonly featureOf: Uint32Array;
  readonly features: readonly Feature[];
  /** Id of a feature by `kind:value`. */
  readonly featureId: ReadonlyMap<string, number>;
  /** The part of the products that has each feature: the site's prior, 0-1. */
  readonly shareOf: Float64Array;
  /** Feature id of the deepest category and of the brand; 0 means none (ids start at 1). */
  readonly leafOf: Uint32Array;
  readonly brandOf: Uint32Array;
  /** Ordinals that cannot be bought now, that cost less than before, and the newest first. */
  readonly outOfStock: readonly number[];
  readonly discounted: readonly number[];
  readonly newest: readonly number[];
  /** The products that are held as objects: all of them, but for those of a catalogue file that nobody has changed. */
  readonly brought: readonly Product[];
  /** Of the first `count` ids, as `hashIds` tells it, where it is known without looking. */
  readonly idsHash?: (count: number) => number | undefined;
  /** The catalogue with other products in these places; new ones stand behind the last. */
  readonly changed: (products: ReadonlyMap<number, Product>) => Catalog;
}

/** Of the newest products. */
export const MOST_LISTED = 500;

/** Indexes products, the more trusted first: a later one with a known id is left out. */
export const createCatalog = (given: readonly Product[]): Catalog => {
  const ordinalOf = new Map<string, number>();
  const products = given.filter((product) => {
    if (ordinalOf.has(product.id)) return false;
    ordinalOf.set(product.id, ordinalOf.size);
    return true;
  });
  const bands = priceBands(products);
  const features: Feature[] = [{ kind: '', value: '' }];
  const featureId = new Map<string, number>();
  const counts: number[] = [0];
  const featureOf: number[] = [];
  const featureStart = new Uint32Array(products.length + 1);
  const leafOf = new Uint32Array(products.length);
  const brandOf = new Uint32Array(products.length);

  const idOf = (feature: Feature): number => {
    const key = `${feature.kind}:${feature.value}`;
    const known = featureId.get(key);
    if (known !== undefined) return known;
    const id = features.push(feature) - 1;
    featureId.set(key, id);
    counts.push(0);
    return id;
  };

  products.forEach((product, ordinal) => {
    const band = bands[ordinal];
    const own = productFeatures(product);
    for (const feature of band ? [...own, { kind: 'price', value: `${band}` }] : own) {
      const id = idOf(feature);
      featureOf.push(id);
      counts[id] = (counts[id] ?? 0) + 1;
      if (feature.kind === 'brand') brandOf[ordinal] = id;
      else if (feature.kind.startsWith('category')) leafOf[ordinal] = id;
    }
    featureStart[ordinal + 1] = featureOf.length;
  });

  const ordinals = products.map((_, ordinal) => ordinal);
  const addedAt = (ordinal: number): number => products[ordinal]?.addedAt ?? 0;
  return {
    products,
    ordinalOf,
    featureStart,
    featureOf: Uint32Array.from(featureOf),
    features,
    featureId,
    shareOf: Float64Array.from(counts, (count) => count / Math.max(1, products.length)),
    leafOf,
    brandOf,
    outOfStock: ordinals.filter((at) => products[at]?.availability === 'out_of_stock'),
    discounted: ordinals.filter((at) => products[at]?.salePrice !== undefined),
    newest: ordinals
      .filter((at) => addedAt(at) > 0)
      .sort((a, b) => addedAt(b) - addedAt(a))
      .slice(0, MOST_LISTED),
    brought: products,
    changed(more) {
      const next = [...products];
      for (const [ordinal, product] of more) next[ordinal] = product;
      return createCatalog(next);
    },
  };
};
