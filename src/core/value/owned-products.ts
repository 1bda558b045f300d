import type { EpochMs } from '../events/event';
import { DAY_MS } from '../profile/decayed';
import { isGift } from '../profile/gifts';
import type { Profile } from '../profile/index';
import { buyAgainScore, repeatShare } from './buy-again';
import type { Priors } from './priors';
import { isDue, type Replenishment, replenishment } from './replenishment';

/** Something the visitor bought and kept for themselves. */
export interface OwnedProduct {
  readonly id: string;
  /** Days on which it was bought. */
  readonly times: number;
  readonly lastAt: EpochMs;
  /** On its way, in use, or bought again and again. */
  readonly stage: 'purchase' | 'use' | 'bonding';
  /** When it is likely to be wanted again. */
  readonly interval: Replenishment;
  /** About now. */
  readonly due: boolean;
  /** The day by which it is as likely as not to be wanted again. In ms since 1970. */
  readonly dueAt: EpochMs;
  /** Orders it was in, oldest first. */
  readonly orders: readonly string[];
  /** For comparing with one another. */
  readonly score: number;
}

/** Of customers who bought a thing, who buys it again, where the shop has not said: one in five. */
const SITE_REPEATS = 0.2;

/** Everything owned, what is most likely bought again first. */
export const ownedProducts = (
  { ledger, gifts }: Pick<Profile, 'ledger' | 'gifts'>,
  { gap, rcp }: Priors,
  now: EpochMs,
  deliveryDays: number,
): readonly OwnedProduct[] => {
  const bought = new Map<string, { at: EpochMs[]; orders: string[] }>();
  for (const { id: order, at, lines } of ledger.orders) {
    if (isGift(gifts, `order:${order}`)) continue;
    for (const { id } of lines) {
      if (isGift(gifts, `item:${id}`)) continue;
      const known = bought.get(id) ?? { at: [], orders: [] };
      if (at - (known.at[known.at.length - 1] ?? 0) >= DAY_MS) known.at.push(at);
      known.orders.push(order);
      bought.set(id, known);
    }
  }
  const owned = [...bought].map(([id, { at: moments, orders }]): OwnedProduct => {
    const lastAt = moments[moments.length - 1] ?? 0;
    const gaps = moments.slice(1).map((at, before) => (at - (moments[before] ?? at)) / DAY_MS);
    const since = Math.max(0, (now - lastAt) / DAY_MS);
    const interval = replenishment(gaps, since, gap);
    const times = moments.length;
    const repeats =
      rcp?.items?.[id] ?? repeatShare(times > 1 ? 1 : 0, 1, rcp?.site ?? SITE_REPEATS);
    return {
      id,
      times,
      lastAt,
      stage: since < deliveryDays ? 'purchase' : times > 1 ? 'bonding' : 'use',
      interval,
      due: times > 1 && isDue(interval),
      dueAt: lastAt + interval.days * DAY_MS,
      orders,
      score: buyAgainScore(moments, now, repeats),
    };
  });
  return owned.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
};
