import type { Product } from '../../core/catalog/product';
import { own } from '../../lib/own';
import { ownFeedRow } from './own-feed';
import { type ProductOrigin, type RawProduct, toProduct } from './raw-product';

/** What a catalogue file holds: products, and how many rows were of no use. */
export interface ReadFeed {
  readonly products: readonly Product[];
  readonly skipped: number;
}

/** Reads the rows of a format that is not our own. */
export type OtherFormats = typeof import('./other-feeds').otherFeedRows;

const isForeign = (value: unknown, [first]: readonly unknown[]): boolean =>
  own(value, '@type') !== undefined ||
  own(value, '@graph') !== undefined ||
  own(first, '@type') !== undefined ||
  own(first, 'permalink') !== undefined ||
  own(first, 'handle') !== undefined;

/**
 * Reads a catalogue in any of the formats a browser may meet: own JSON (an array, or an object with `products`),
 * Shopify, WooCommerce, a JSON-LD ItemList. The format is told from the first row; readers of foreign formats are
 * asked for only when they are needed.
 */
export const readFeed = async (
  value: unknown,
  lang: string,
  origin: Omit<ProductOrigin, 'source'>,
  otherFormats: () => Promise<OtherFormats>,
): Promise<ReadFeed> => {
  const found: unknown = Array.isArray(value) ? value : own(value, 'products');
  const rows = Array.isArray(found) ? (found as readonly unknown[]) : [];
  const raw: readonly RawProduct[] = isForeign(value, rows)
    ? (await otherFormats())(value, rows)
    : rows.map((row) => ownFeedRow(row, lang));
  const currency = own(value, 'currency');
  const from: ProductOrigin = {
    ...origin,
    source: 'feed',
    currency: typeof currency === 'string' ? currency : origin.currency,
  };
  const products = raw.flatMap((one) => toProduct(one, from) ?? []);
  return { products, skipped: raw.length - products.length };
};
