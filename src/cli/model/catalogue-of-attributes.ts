import type { Feature } from '../../core/catalog/product-features';
import type { ItemFeatures } from '../../core/model/item-features';

/** A catalogue of ids with plain attributes, by the columns that a scorer asks for; ids that come twice count once. */
export const catalogueOfAttributes = (
  rows: readonly { readonly id: string; readonly attributes: readonly string[] }[],
): ItemFeatures => {
  const ordinalOf = new Map<string, number>();
  const products = rows.filter(({ id }) => !ordinalOf.has(id) && ordinalOf.set(id, ordinalOf.size));
  const featureId = new Map<string, number>();
  const features: Feature[] = [{ kind: '', value: '' }];
  const counts = [0];
  const featureOf: number[] = [];
  const featureStart = new Uint32Array(products.length + 1);
  for (const [ordinal, { attributes }] of products.entries()) {
    for (const value of new Set(attributes)) {
      const known = featureId.get(value);
      const feature = known ?? features.push({ kind: 'attribute', value }) - 1;
      if (known === undefined) featureId.set(value, feature);
      counts[feature] = (counts[feature] ?? 0) + 1;
      featureOf.push(feature);
    }
    featureStart[ordinal + 1] = featureOf.length;
  }
  return {
    products,
    ordinalOf,
    features,
    featureStart,
    featureOf: Uint32Array.from(featureOf),
    shareOf: Float64Array.from(counts, (count) => count / Math.max(1, products.length)),
  };
};
