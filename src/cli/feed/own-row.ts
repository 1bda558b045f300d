import type { Product } from '../../core/catalog/product';

/** A product as a row of our own JSON, from which a page reads the same product. */
export const ownRow = (product: Product) => ({
  id: product.id,
  title: product.title,
  link: product.link || undefined,
  image_link: product.imageLink,
  price: product.price,
  sale_price: product.salePrice,
  currency: product.currency,
  availability: product.availability,
  brand: product.brand,
  category: product.category.length > 0 ? product.category : undefined,
  colors: product.colours.length > 0 ? product.colours : undefined,
  attributes: Object.keys(product.attributes).length > 0 ? product.attributes : undefined,
  added_at: product.addedAt === undefined ? undefined : new Date(product.addedAt).toISOString(),
  goes_with: product.goesWith.length > 0 ? product.goesWith : undefined,
  margin: product.margin,
  replenish_days: product.replenishable ? 30 : undefined,
});
