import { goesWith } from './goes-with';
import { similar } from './similar';
import type { Strategy } from './strategy';
import type { pageStrategyIds } from './strategy-ids';

/** Strategies that look at what the page or the cart shows now. */
export const strategiesOfThePage = [similar, goesWith] as const satisfies readonly (Strategy & {
  readonly id: (typeof pageStrategyIds)[number];
})[];
