import type { EpochMs } from '../events/event';
import { DAY_MS } from '../profile/decayed';
import type { PurchaseDay } from './purchase-days';
import { roundedSum, type Trailing, YEAR_MS } from './trailing';

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
  const when = (index: number): EpochMs => days[index]?.at ?? 1 / 0;
  return tiers.flatMap((tier) => {
    const { by, min } = tier;
    const counts = (index: number): number => (by === 'spend12m' ? (days[index]?.total ?? 0) : 1);
    let came = 0;
    let gone = 0;
    let has = 0;
    let isIn = false;
    /** Since when below what keeps them in. */
    let below = Number.NaN;
    // Every order comes once and goes a year later; then it is now.
    for (let step = -days.length; step <= days.length; step += 1) {
      const goes = when(gone) + YEAR_MS;
      const comes = when(came);
      const at = Math.min(goes, comes, now);
      if (at === goes) has = roundedSum(has - counts(gone++));
      else if (at === comes) has = roundedSum(has + counts(came++));
      if (at - below >= GRACE_MS) isIn = false;
      isIn ||= has >= min;
      below = isIn && has < keepsTier(tier) ? below || at : Number.NaN;
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
