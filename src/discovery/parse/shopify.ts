import { own, ownText } from '../../lib/own';
import type { RawProduct } from './raw-product';

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);

/**
 * A product of Shopify's `/products.json` or `/collections/<handle>/products.json`: prices are texts in whole
 * currency units, `compare_at_price` is the price before. Source: https://shopify.dev/docs/api/ajax/reference/product
 */
export const shopifyRow = (row: unknown): RawProduct => {
  const variants = own(row, 'variants');
  const all: readonly unknown[] = Array.isArray(variants) ? variants : [];
  // A shirt whose first size is sold out is still for sale.
  const variant = all.find((one) => own(one, 'available') !== false) ?? all[0];
  const before = ownText(variant, 'compare_at_price');
  const price = ownText(variant, 'price');
  const reduced = before !== undefined && Number(before) > Number(price);
  const type = ownText(row, 'product_type');
  const handle = ownText(row, 'handle');
  return {
    id: ownText(row, 'id'),
    title: ownText(row, 'title'),
    link: handle && `/products/${handle}`,
    image: ownText(first(own(row, 'images')), 'src'),
    price: reduced ? before : price,
    salePrice: reduced ? price : undefined,
    availability: own(variant, 'available') === false ? 'out_of_stock' : 'in_stock',
    brand: ownText(row, 'vendor'),
    category: type ? [type] : undefined,
    addedAt: ownText(row, 'published_at') ?? ownText(row, 'created_at'),
  };
};
