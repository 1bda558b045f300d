import { own } from '../../lib/own';
import { jsonLdProducts } from './json-ld';
import type { RawProduct } from './raw-product';
import { shopifyRow } from './shopify';
import { wooCommerceRow } from './woocommerce';

/** Rows of a feed that is not in our own format: Shopify, WooCommerce, a JSON-LD ItemList. */
export const otherFeedRows = (
  value: unknown,
  rows: readonly unknown[],
): readonly RawProduct[] => {
  const [first] = rows;
  if (own(value, '@type') !== undefined || own(value, '@graph') !== undefined) {
    return jsonLdProducts([value]).listed;
  }
  if (own(first, 'prices') !== undefined && own(first, 'permalink') !== undefined) {
    return rows.map(wooCommerceRow);
  }
  return rows.map(shopifyRow);
};
