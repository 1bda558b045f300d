import type { Product } from '../core/catalog/product';

/** Raised when the shape of a kept product changes; what was kept before is then left to the next page. */
export const STORED_PRODUCTS_VERSION = 1;

/** The products that were kept, or nothing where they are of another version. */
export const readStoredProducts = (stored: unknown): readonly Product[] => {
  const { version, products } = (stored || {}) as Readonly<Record<string, unknown>>;
  return version === STORED_PRODUCTS_VERSION && Array.isArray(products) ? products : [];
};
