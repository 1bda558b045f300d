import { guards } from './guards';
import { sellingRests } from './selling-rests';
import { shelfDecider } from './shelf-decider';

export type { Attempt, PlacementOutcome, ShelfInput } from './shelf-decider';

/**
 * Decides every shelf of a page at once: first come, first served, no product twice, three shelves at most.
 * Each placement tries its strategies in turn until one can fill it.
 * @example decideShelves({ catalog, profile, tastes, now, strategies, placements: [placement('home')] })
 */
export const decideShelves = shelfDecider({ guards, sellingRests });
