import type { EpochMs } from '../events/event';
import { DAY_MS } from '../profile/decayed';
import type { Profile } from '../profile/index';
import type { Note } from '../profile/notes';
import type { Contentment } from './satisfaction';
import type { StageActs } from './stage';

const RECENT_MS = 30 * DAY_MS;
/** What was said or done for the shop speaks for so long. */
const SPEAKS_MS = 365 * DAY_MS;
const GOOD_REVIEW = 4;

/** What the stage is told by, beside the orders. */
export const stageActs = (
  { evidence, visits, searches, cart, notes }: Profile,
  { recommends, openComplaint }: Contentment,
  now: EpochMs,
): StageActs => {
  /** The last of a kind, where it speaks still. */
  const last = (kind: string): Note | undefined => {
    const note = notes.get(kind);
    return note && now - note.at < SPEAKS_MS ? note : undefined;
  };
  return {
    views: [...evidence.items.values()].filter(({ lastViewAt }) => now - lastViewAt < RECENT_MS)
      .length,
    visits: visits.count,
    searches: searches.length,
    chosen: cart.items.size + (notes.has('add_to_wishlist') ? 1 : 0),
    checkout: now - (notes.get('begin_checkout')?.at ?? 0) < DAY_MS,
    enrolled: notes.has('join_group'),
    recommends:
      recommends === 'promoter' ||
      (last('review')?.value ?? 0) >= GOOD_REVIEW ||
      last('referral') !== undefined,
    openComplaint,
  };
};
