import type { Product } from '../core/catalog/product';
import { STORED_PRODUCTS_VERSION } from './read-stored-products';

/** Enough for what one visitor sees; a larger shop has a catalogue file. */
const MOST_STORED = 2000;

/** The products that pages showed, as they are kept: those of a feed come with the feed. */
export const storedProducts = (products: readonly Product[]): unknown => ({
  version: STORED_PRODUCTS_VERSION,
  products: products.filter(({ source }) => source !== 'feed').slice(-MOST_STORED),
});
