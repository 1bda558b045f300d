import type { EpochMs } from '../events/event';
import { struckFact } from '../events/struck-fact';
import { EXPOSURE_MEMORY_MS } from './exposure-memory';
import { type Facet, touch } from './facet';

/** How often a product was shown by us and passed over, and when last. */
export interface Exposure {
  ignored: number;
  at: EpochMs;
}

const MOST_ITEMS = 300;

/** Counts viewable impressions on our own shelves; any act on the product clears its count. */
export const exposure: Facet<Map<string, Exposure>> = {
  apply(draft, event) {
    const { name, at, data } = event;
    draft.delete(struckFact(event, 'item') ?? '');
    if (event.forSomeoneElse) return;
    const shown = name === 'view_item_list' && data.placement !== undefined;
    const acted = name === 'select_item' || name === 'view_item' || name === 'add_to_cart';
    if (!shown && !acted) return;
    for (const { item_id } of data.items ?? []) {
      if (acted) {
        draft.delete(item_id);
        continue;
      }
      const seen = touch(draft, item_id, MOST_ITEMS, () => ({ ignored: 0, at }));
      if (at - seen.at > EXPOSURE_MEMORY_MS) seen.ignored = 0;
      seen.ignored += 1;
      seen.at = Math.max(seen.at, at);
    }
  },
};
