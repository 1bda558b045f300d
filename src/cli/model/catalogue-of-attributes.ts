import type { Catalog } from '../../core/catalog/catalog';
import type { Product } from '../../core/catalog/product';
import type { Feature } from '../../core/catalog/product-features';

/** Of a product nothing is known but its id. */
const unknownProduct = (id: string): Product => ({
  id,
  title: id,
  link: '',
  availability: 'in_stock',
  category: [],
  colours: [],
  attributes: {},
  goesWith: [],
  replenishable: false,
  source: 'feed',
});

/** A catalogue of ids with plain attributes, by the columns that a scorer asks for; ids that come twice count once. */
export const catalogueOfAttributes = (
  given: readonly { readonly id: string; readonly attributes: readonly string[] }[],
): Catalog => {
  const ordinalOf = new Map<string, number>();
  const rows = given.filter(({ id }) => !ordinalOf.has(id) && ordinalOf.set(id, ordinalOf.size));
  const featureId = new Map<string, number>();
  const features: Feature[] = [{ kind: '', value: '' }];
  const counts = [0];
  const featureOf: number[] = [];
  const featureStart = new Uint32Array(rows.length + 1);
  for (const [ordinal, { attributes }] of rows.entries()) {
    for (const value of new Set(attributes)) {
      const key = `attribute:${value}`;
      const known = featureId.get(key);
      const feature = known ?? features.push({ kind: 'attribute', value }) - 1;
      if (known === undefined) featureId.set(key, feature);
      counts[feature] = (counts[feature] ?? 0) + 1;
      featureOf.push(feature);
    }
    featureStart[ordinal + 1] = featureOf.length;
  }
  const products = rows.map(({ id }) => unknownProduct(id));
  return {
    products,
    ordinalOf,
    features,
    featureId,
    featureStart,
    featureOf: Uint32Array.from(featureOf),
    shareOf: Float64Array.from(counts, (count) => count / Math.max(1, rows.length)),
    leafOf: new Uint32Array(rows.length),
    brandOf: new Uint32Array(rows.length),
    outOfStock: [],
    discounted: [],
    newest: [],
    brought: products,
    // A log shows no product anew.
    changed: () => catalogueOfAttributes(given),
  };
};
