import type { Catalog } from '../catalog/catalog';
import type { EpochMs } from '../events/event';
import { errandAt } from '../profile/errands';
import type { Profile } from '../profile/index';

/** What this visit is about. */
export type Intent = 'help' | 'gift' | 'buying' | 'comparing' | 'browsing';

const HELP = /help|support|contact|return|faq|destek|yardim|iletisim|iade|sikayet|hilfe|kontakt/;
const GIFT = /hediye|gift|present|geschenk/i;
const COMPARED = 2;

/**
 * The first that fits: a help page, or two troubles, is `help`; shopping for somebody else, or a search for a present,
 * `gift`; a checkout, or a cart that was filled in this visit, `buying`; two products of one category, or one that was
 * looked at in the visit before as well, `comparing`; all else `browsing`.
 */
export const intentOf = (profile: Profile, catalog: Catalog, now: EpochMs): Intent => {
  const { visits, notes, searches, cart, errands } = profile;
  const { startedAt, viewed, viewedBefore } = visits;
  let troubles = 0;
  let help = false;
  for (const [key, { at, page_path }] of notes) {
    if (at < startedAt) continue;
    if (key.startsWith('friction:')) troubles += 1;
    if (key === 'page_view:other') help = HELP.test(page_path ?? '');
  }
  if (help || troubles > 1) return 'help';
  if (errandAt(errands, now) || searches.some(({ term, at }) => at >= startedAt && GIFT.test(term)))
    return 'gift';
  const checkout = notes.get('begin_checkout')?.at ?? 0;
  if (checkout > startedAt || (cart.items.size > 0 && cart.changedAt >= startedAt)) return 'buying';
  const leaves = new Map<number, number>();
  for (const id of viewed) {
    if (viewedBefore.includes(id)) return 'comparing';
    const leaf = catalog.leafOf[catalog.ordinalOf.get(id) ?? -1];
    if (!leaf) continue;
    const times = (leaves.get(leaf) ?? 0) + 1;
    if (times >= COMPARED) return 'comparing';
    leaves.set(leaf, times);
  }
  return 'browsing';
};
