/** A thing that was bought, as far as its price tells something. */
export interface PricedLine {
  /** Paid for one piece. */
  readonly price: number;
  /** What it costs without a discount. */
  readonly listPrice?: number | undefined;
  /** Prices of its category, in any order; without them it has no rank. */
  readonly categoryPrices?: readonly number[] | undefined;
}

export interface PriceSensitivity {
  /** How many things it rests on. */
  readonly n: number;
  /** 0-1: how much was bought at a discount, drawn towards the shop's share as if by five more purchases. */
  readonly discountShare: number;
  /** Times the shop's share. */
  readonly discountLift: number;
  /** 0-1: where in its category it was bought, 0 the cheapest; drawn towards the middle as if by five more. */
  readonly priceRank: number;
}

const STRENGTH = 5;
const MIDDLE = 0.5;

/** 0-1: the share of prices below this one, those that are the same counting half; the middle where there are none. */
export const priceRank = (price: number, prices: readonly number[]): number =>
  prices.length === 0
    ? MIDDLE
    : prices.reduce((sum, one) => sum + (one < price ? 1 : one === price ? MIDDLE : 0), 0) /
      prices.length;

/**
 * Whether somebody waits for discounts, and reaches for the dear or the cheap. Nothing where nothing was bought.
 * @param siteShare the share of things that the shop sells at a discount, above 0 to 1.
 * @example priceSensitivity([{ price: 80, listPrice: 100 }], 0.3) // discountShare: 0.417
 */
export const priceSensitivity = (
  bought: readonly PricedLine[],
  siteShare: number,
): PriceSensitivity | undefined => {
  const n = bought.length;
  if (n === 0) return undefined;
  let reduced = STRENGTH * siteShare;
  let ranks = STRENGTH * MIDDLE;
  let ranked = STRENGTH;
  for (const { price, listPrice = price, categoryPrices = [] } of bought) {
    if (price < listPrice) reduced += 1;
    if (categoryPrices.length === 0) continue;
    ranks += priceRank(price, categoryPrices);
    ranked += 1;
  }
  const discountShare = reduced / (n + STRENGTH);
  return {
    n,
    discountShare,
    discountLift: discountShare / siteShare,
    priceRank: ranks / ranked,
  };
};
