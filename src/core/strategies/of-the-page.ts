import { goesWith } from './goes-with';
import type { pageStrategyIds } from './page-strategy-ids';
import { similar } from './similar';
import type { Strategy } from './strategy';

/** Strategies that look at what the page or the cart shows now. */
export const strategiesOfThePage = [similar, goesWith] as const satisfies readonly (Strategy & {
  readonly id: (typeof pageStrategyIds)[number];
})[];
