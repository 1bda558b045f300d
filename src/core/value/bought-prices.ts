import type { Catalog } from '../catalog/catalog';
import { currentPrice } from '../catalog/product';
import type { EpochMs } from '../events/event';
import { DAY_MS } from '../profile/decayed';
import { isGift } from '../profile/gifts';
import type { Profile } from '../profile/index';
import type { PricedLine } from './price-sensitivity';

/** Prices of longer ago cannot be compared with those of today. */
const COMPARABLE_MS = 180 * DAY_MS;

/** What was bought for oneself within half a year, beside what it and its like cost. */
export const boughtPrices = (
  { ledger, gifts }: Pick<Profile, 'ledger' | 'gifts'>,
  catalog: Catalog,
  now: EpochMs,
): readonly PricedLine[] =>
  ledger.orders.flatMap(({ id: order, at, lines }) => {
    if (now - at > COMPARABLE_MS || isGift(gifts, `order:${order}`)) return [];
    return lines.flatMap(({ id, price }) => {
      const ordinal = catalog.ordinalOf.get(id) ?? -1;
      const leaf = catalog.leafOf[ordinal];
      if (price === undefined || !leaf) return [];
      const categoryPrices = catalog.products.flatMap((product, other) =>
        catalog.leafOf[other] === leaf ? (currentPrice(product) ?? []) : [],
      );
      return { price, listPrice: catalog.products[ordinal]?.price, categoryPrices };
    });
  });

/** The share of what the shop sells at a discount, never 0. */
export const discountedShare = ({ discounted, products }: Catalog): number =>
  (discounted.length + 1) / (products.length + 10);
