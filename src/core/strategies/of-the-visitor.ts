import { assortment } from './assortment';
import { discounted } from './discounted';
import { newcomers } from './newcomers';
import { pickedForYou } from './picked-for-you';
import { recentlyViewed } from './recently-viewed';
import { resume } from './resume';
import type { Strategy } from './strategy';

/** Strategies that look at the visitor and the shop alone: their answer may be remembered for the next visit. */
export const strategiesOfTheVisitor = [
  pickedForYou,
  resume,
  recentlyViewed,
  newcomers,
  discounted,
  assortment,
] as const satisfies readonly Strategy[];
