import { own, ownText } from '../../lib/own';
import type { RawProduct } from './raw-product';

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);

/**
 * A product of WooCommerce's Store API, `/wp-json/wc/store/v1/products`: prices are texts in minor units.
 * Source: woocommerce/woocommerce docs/apis/store-api
 */
export const wooCommerceRow = (row: unknown): RawProduct => {
  const prices = own(row, 'prices');
  const scale = 10 ** Number(ownText(prices, 'currency_minor_unit') ?? 2);
  const money = (name: string): number | undefined => {
    const minor = Number(ownText(prices, name));
    return Number.isFinite(minor) ? minor / scale : undefined;
  };
  const categories = own(row, 'categories');
  return {
    id: ownText(row, 'id'),
    title: ownText(row, 'name'),
    link: ownText(row, 'permalink'),
    image: ownText(first(own(row, 'images')), 'src'),
    price: money('regular_price') ?? money('price'),
    salePrice: own(row, 'on_sale') === true ? money('sale_price') : undefined,
    currency: ownText(prices, 'currency_code'),
    availability: own(row, 'is_in_stock') === false ? 'out_of_stock' : 'in_stock',
    category: Array.isArray(categories)
      ? categories.map((one) => ownText(one, 'name') ?? '').filter(Boolean)
      : undefined,
  };
};
