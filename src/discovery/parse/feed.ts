import type { Product } from '../../core/catalog/product';
import { own } from '../../lib/own';
import { jsonLdProducts } from './json-ld';
import { ownFeedRow } from './own-feed';
import { type ProductOrigin, type RawProduct, toProduct } from './raw-product';
import { shopifyRow } from './shopify';
import { wooCommerceRow } from './woocommerce';

/** What a catalogue file holds: products, and how many rows were of no use. */
export interface ReadFeed {
  readonly products: readonly Product[];
  readonly skipped: number;
}

const reader = (row: unknown, lang: string): ((row: unknown) => RawProduct) => {
  if (own(row, 'prices') !== undefined && own(row, 'permalink') !== undefined) return wooCommerceRow;
  if (Array.isArray(own(row, 'variants')) && own(row, 'handle') !== undefined) return shopifyRow;
  return (one) => ownFeedRow(one, lang);
};

/**
 * Reads a catalogue in any of the formats a browser may meet: own JSON (an array, or an object with `products`),
 * Shopify, WooCommerce, a JSON-LD ItemList. The format is told from the first row.
 */
export const readFeed = (value: unknown, lang: string, origin: Omit<ProductOrigin, 'source'>): ReadFeed => {
  const isItemList = own(value, '@type') !== undefined || own(value, '@graph') !== undefined;
  const rows: unknown = Array.isArray(value) ? value : own(value, 'products');
  const raw = isItemList
    ? jsonLdProducts([value]).listed
    : Array.isArray(rows)
      ? rows.map(reader(rows[0], lang))
      : [];
  const currency = own(value, 'currency');
  const from: ProductOrigin = {
    ...origin,
    source: 'feed',
    currency: typeof currency === 'string' ? currency : origin.currency,
  };
  const products = raw
    .map((one) => toProduct(one, from))
    .filter((product): product is Product => product !== undefined);
  return { products, skipped: raw.length - products.length };
};
