import { pickedForYou } from './picked-for-you';
import { recentlyViewed } from './recently-viewed';
import { resume } from './resume';
import type { Strategy } from './strategy';

/** Strategies that look at what this visitor did: of no use before they have done anything. */
export const strategiesOfTheVisitor = [
  pickedForYou,
  resume,
  recentlyViewed,
] as const satisfies readonly Strategy[];
