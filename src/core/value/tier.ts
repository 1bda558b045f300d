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

/** Whether somebody is in a tier, and since when below what keeps them there. */
interface Standing {
  readonly held: boolean;
  readonly below?: EpochMs | undefined;
}

const KEEP = 0.9;
/** Who falls below keeps the tier so long, and may come up again meanwhile. */
const GRACE_MS = 90 * DAY_MS;

const next = (
  { held, below }: Standing,
  { min, keep = KEEP }: Tier,
  figure: number,
  at: EpochMs,
) => {
  const lost = below !== undefined && at - below >= GRACE_MS;
  if (figure >= min) return { held: true };
  if (!held || lost) return { held: false };
  return figure >= min * keep ? { held } : { held, below: below ?? at };
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
  const moments = days
    .flatMap(({ at }) => [at, at + YEAR_MS])
    .filter((at) => at < now)
    .sort((one, two) => one - two);
  const figures = [...moments, now].map((at) => ({ at, ...trailing(days, at) }));
  const held = tiers.filter((tier) => {
    let standing: Standing = { held: false };
    for (const one of figures) standing = next(standing, tier, one[tier.by], one.at);
    return standing.held;
  });
  return held[held.length - 1]?.id;
};
