import type { Product } from '../../core/catalog/product';

/** A product as a row of our own catalogue file, so that it is read with the same care as one. */
export const productRow = (product: Product): Readonly<Record<string, unknown>> => ({
  id: product.id,
  title: product.title,
  link: product.link,
  image_link: product.imageLink,
  price: product.price,
  sale_price: product.salePrice,
  currency: product.currency,
  availability: product.availability,
  brand: product.brand,
  category: product.category,
  colors: product.colours,
  attributes: product.attributes,
  added_at: product.addedAt && new Date(product.addedAt).toISOString(),
  goes_with: product.goesWith,
  replenish_days: product.replenishable ? 1 : undefined,
});
