import type { Product } from './product';

/** A property of a product in which a taste can show: its kind, and its value within the kind. */
export interface Feature {
  /** `category0` (root) … `category4`, `brand`, `price`, `colour`, or `attribute.<name>`. */
  readonly kind: string;
  readonly value: string;
}

/** The features a product states itself; its price band is known only beside its neighbours. */
export const productFeatures = (product: Product): readonly Feature[] => {
  const features: Feature[] = product.category.slice(0, 5).map((_, level) => ({
    kind: `category${level}`,
    value: product.category.slice(0, level + 1).join('/'),
  }));
  if (product.brand) features.push({ kind: 'brand', value: product.brand });
  for (const colour of product.colours.slice(0, 4))
    features.push({ kind: 'colour', value: colour });
  for (const name of Object.keys(product.attributes).slice(0, 8)) {
    features.push({ kind: `attribute.${name}`, value: product.attributes[name] ?? '' });
  }
  return features;
};
