import type { EpochMs } from '../events/event';
import { DAY_MS } from '../profile/decayed';
import type { Profile } from '../profile/index';
import type { Contentment } from './satisfaction';
import type { StageActs } from './stage';

const RECENT_MS = 30 * DAY_MS;

/** What the stage is told by, beside the orders. */
export const stageActs = (
  { evidence, visits, searches, cart, notes }: Profile,
  { recommends, openComplaint }: Contentment,
  now: EpochMs,
): StageActs => ({
  views: [...evidence.items.values()].filter(({ lastViewAt }) => now - lastViewAt < RECENT_MS)
    .length,
  visits: visits.count,
  searches: searches.length,
  chosen: cart.items.size + (notes.has('add_to_wishlist') ? 1 : 0),
  checkout: now - (notes.get('begin_checkout')?.at ?? 0) < DAY_MS,
  recommends: recommends === 'promoter',
  openComplaint,
});
