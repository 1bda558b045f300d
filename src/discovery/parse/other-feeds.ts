import { own } from '../../lib/own';
import { jsonLdProducts } from './json-ld';
import type { RawProduct } from './raw-product';
import { shopifyRow } from './shopify';
import { wooCommerceRow } from './woocommerce';

/** Rows of a feed that is not in our own format: Shopify, WooCommerce, a JSON-LD ItemList. */
export const otherFeedRows = (value: unknown, rows: readonly unknown[]): readonly RawProduct[] => {
  const [first] = rows;
  if (
    [value, first].some(
      (one) => own(one, '@type') !== undefined || own(one, '@graph') !== undefined,
    )
  ) {
    const { main, listed } = jsonLdProducts([value]);
    return listed.length > 0 || !main ? listed : [main];
  }
  if (own(first, 'prices') !== undefined && own(first, 'permalink') !== undefined) {
    return rows.map(wooCommerceRow);
  }
  return rows.map(shopifyRow);
};
