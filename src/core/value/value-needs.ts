import type { CustomerValue } from './customer-value';
import type { OwnedProduct } from './owned-products';
import type { PriceSensitivity } from './price-sensitivity';
import type { Priors } from './priors';

/** How much somebody is worth to the shop. */
export type Band = 'high' | 'middle' | 'low';

/** What somebody comes for. */
export type Need = 'deals' | 'quality' | 'habit' | 'discovery';

/** Orders within a year, where the shop's priors do not say what its customers spend. */
const ORDERS = { high: 4, middle: 2 };
/** More than others, and not by a single chance. */
const DEALS_LIFT = 1.5;
const DEALS_SHARE = 1 / 3;
const QUALITY_RANK = 0.6;

/** Among the best fifth of the shop's customers, or the better half, by spend; without priors by orders. */
export const bandOf = (
  { spend12m, orders12m }: Pick<CustomerValue, 'spend12m' | 'orders12m'>,
  { spend12m: cuts }: Pick<Priors, 'spend12m'>,
): Band => {
  const [figure, high, middle] =
    cuts && spend12m !== null
      ? [spend12m, cuts.p80, cuts.p50]
      : [orders12m ?? 0, ORDERS.high, ORDERS.middle];
  return figure >= high ? 'high' : figure >= middle ? 'middle' : 'low';
};

/** The first that fits: buys reduced things, buys the better ones, buys the same again; all else looks for something new. */
export const needOf = (prices: PriceSensitivity | null, owned: readonly OwnedProduct[]): Need => {
  if (prices && prices.discountLift >= DEALS_LIFT && prices.discountShare >= DEALS_SHARE)
    return 'deals';
  if (prices && prices.priceRank >= QUALITY_RANK) return 'quality';
  return owned.some(({ times }) => times > 1) ? 'habit' : 'discovery';
};
