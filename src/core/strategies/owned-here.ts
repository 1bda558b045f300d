import { defaultPriors } from '../value/default-priors';
import { type OwnedProduct, ownedProducts } from '../value/owned-products';
import type { StrategyContext } from './strategy';

/** Where the shop has not said how long a delivery takes. */
const DELIVERY_DAYS = 5;

/** What the visitor bought for themselves and this shop still sells, by ordinal; most likely bought again first. */
export const ownedHere = ({
  catalog,
  profile,
  now,
  shop,
}: StrategyContext): ReadonlyMap<number, OwnedProduct> => {
  const owned = ownedProducts(profile, defaultPriors, now, shop?.deliveryDays ?? DELIVERY_DAYS);
  return new Map(
    owned.flatMap((one): readonly [number, OwnedProduct][] => {
      const ordinal = catalog.ordinalOf.get(one.id);
      return ordinal === undefined ? [] : [[ordinal, one]];
    }),
  );
};
