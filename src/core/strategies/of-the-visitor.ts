import { pickedForYou } from './picked-for-you';
import { recentlyViewed } from './recently-viewed';
import { resume } from './resume';
import type { Strategy } from './strategy';
import type { visitorStrategyIds } from './strategy-ids';

/** Strategies that look at what this visitor did: of no use before they have done anything. */
export const strategies = [
  pickedForYou,
  resume,
  recentlyViewed,
] as const satisfies readonly (Strategy & {
  readonly id: (typeof visitorStrategyIds)[number];
})[];
