import type { EpochMs } from '../events/event';
import { DAY_MS } from '../profile/decayed';
import type { PurchaseDay } from './purchase-days';
import { type Trailing, trailing, YEAR_MS } from './trailing';

/** A step of the shop's own making, told by what was bought in the last 365 days. */
export interface Tier {
  readonly id: string;
  readonly by: keyof Trailing;
  /** Who reaches it is in, at once. */
  readonly min: number;
  /** Who stays above this share of it stays in; 0.9 without it. */
  readonly keep?: number | undefined;
}

const KEEP = 0.9;
/** Who falls below keeps the tier so long, and may come up again meanwhile. */
const GRACE_MS = 90 * DAY_MS;

/** A tier that somebody is in, and since when they have been below what keeps them in. */
interface HeldTier {
  readonly tier: Tier;
  readonly below: EpochMs | undefined;
}

/** When somebody who has been below what keeps a tier since `below` loses it. */
export const graceEnd = (below: EpochMs): EpochMs => below + GRACE_MS;

/** What keeps a tier. */
export const keepsTier = ({ min, keep = KEEP }: Tier): number => min * keep;

/** The tiers that a customer is in, from the lowest to the highest; see `tierOf`. */
export const heldTiers = (
  days: readonly PurchaseDay[],
  tiers: readonly Tier[],
  now: EpochMs,
): readonly HeldTier[] => {
  const moments = days
    .flatMap(({ at }) => [at, at + YEAR_MS])
    .filter((at) => at < now)
    .sort((one, two) => one - two);
  const figures = [...moments, now].map((at) => {
    const { spend12m, orders12m } = trailing(days, at);
    return { at, spend12m, orders12m };
  });
  return tiers.flatMap((tier) => {
    const { by, min } = tier;
    let isIn = false;
    /** Since when below what keeps them in. */
    let below = Number.NaN;
    for (const one of figures) {
      if (one.at - below >= GRACE_MS) isIn = false;
      isIn ||= one[by] >= min;
      below = isIn && one[by] < keepsTier(tier) ? below || one.at : Number.NaN;
    }
    return isIn ? { tier, below: below || undefined } : [];
  });
};

/**
 * The highest of the tiers, which the shop names from the lowest to the highest, that a customer is in. A fold over
 * the moments at which the figures change, which are an order and the day a year after it: the same orders give the
 * same tier whenever they are told.
 * @example tierOf(days, [{ id: 'gold', by: 'spend12m', min: 5000 }], now) // 'gold'
 */
export const tierOf = (
  days: readonly PurchaseDay[],
  tiers: readonly Tier[],
  now: EpochMs,
): string | undefined => {
  const held = heldTiers(days, tiers, now);
  return held[held.length - 1]?.tier.id;
};
