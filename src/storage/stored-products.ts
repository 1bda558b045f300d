import type { Product } from '../core/catalog/product';
import { own } from '../lib/own';

const STORED_VERSION = 1;
/** Enough for what one visitor sees; a larger shop has a catalogue file. */
const MOST_STORED = 2000;

/** The products that pages showed, as they are kept: those of a feed come with the feed. */
export const storedProducts = (products: readonly Product[]): unknown => ({
  version: STORED_VERSION,
  products: products.filter(({ source }) => source !== 'feed').slice(-MOST_STORED),
});

/** What was kept, or nothing where it is of another version. */
export const readStoredProducts = (stored: unknown): readonly Product[] => {
  const products = own(stored, 'products');
  return own(stored, 'version') === STORED_VERSION && Array.isArray(products) ? products : [];
};
