import type { EpochMs } from '../events/event';
import type { PurchaseDay } from './purchase-days';
import { graceEnd, heldTiers, keepsTier, type Tier } from './tier';
import { trailing } from './trailing';

/** Where a customer stands on the shop's steps, and how far the next one is. */
export interface TierStanding {
  /** Id of the highest tier held. */
  readonly id: string | null;
  /** The next one; null at the top. */
  readonly next: {
    readonly id: string;
    readonly by: Tier['by'];
    readonly has: number;
    readonly needs: number;
    readonly missing: number;
    /** 0-1. */
    readonly progress: number;
  } | null;
  /** What keeps the one held. */
  readonly keep: {
    readonly by: Tier['by'];
    readonly has: number;
    readonly needs: number;
    /** Below it already: the tier is held until then. In ms since 1970. */
    readonly until: EpochMs | null;
  } | null;
}

/**
 * @param tiers from the lowest to the highest.
 * @example tierStanding(days, [{ id: 'gold', by: 'spend12m', min: 5000 }], now).next?.missing // 1200
 */
export const tierStanding = (
  days: readonly PurchaseDay[],
  tiers: readonly Tier[],
  now: EpochMs,
): TierStanding => {
  const figures = trailing(days, now);
  const held = heldTiers(days, tiers, now);
  const top = held[held.length - 1];
  const next = tiers[top ? tiers.indexOf(top.tier) + 1 : 0];
  return {
    id: top?.tier.id ?? null,
    next: next
      ? {
          id: next.id,
          by: next.by,
          has: figures[next.by],
          needs: next.min,
          missing: Math.max(0, next.min - figures[next.by]),
          progress: Math.min(1, figures[next.by] / next.min),
        }
      : null,
    keep: top
      ? {
          by: top.tier.by,
          has: figures[top.tier.by],
          needs: keepsTier(top.tier),
          until: top.below === undefined ? null : graceEnd(top.below),
        }
      : null,
  };
};
