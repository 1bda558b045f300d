/** Where on the page something may be shown, and what for. */
export interface Placement {
  readonly id: string;
  /** Tried in this order; the first that can fill the shelf decides. */
  readonly strategies: readonly string[];
  /** Products at most, 4-12. */
  readonly limit: number;
  /** The owner's own heading instead of the strategy's. */
  readonly heading?: string;
}

/** Fewer products than this do not make a shelf. */
export const LEAST_ITEMS = 4;
export const MOST_ITEMS = 12;
export const DEFAULT_LIMIT = 8;
/** More shelves than this on one page are noise (law 1). */
export const MOST_SHELVES = 3;

const anything = ['picked', 'new', 'discounted', 'assortment'];

/** What a placement is for when its owner does not say, by the words in its name. */
const plans: readonly (readonly [RegExp, readonly string[]])[] = [
  [/alternativ|similar/, ['similar', ...anything]],
  [/goes-with|cart|basket/, ['goes-with', ...anything]],
  [/resume/, ['resume', 'recently-viewed', 'new', 'discounted', 'assortment']],
  [/recent/, ['recently-viewed', ...anything]],
  [/new/, ['new', ...anything]],
  [/discount|sale/, ['discounted', ...anything]],
];

/** The strategies of a placement by its name; one that names nothing gets what is picked for the visitor. */
export const plannedStrategies = (id: string): readonly string[] =>
  plans.find(([name]) => name.test(id))?.[1] ?? anything;

/** A placement with its gaps filled. */
export const placement = (
  id: string,
  { strategies, limit, heading }: Partial<Omit<Placement, 'id'>> = {},
): Placement => ({
  id,
  strategies: strategies?.length ? strategies : plannedStrategies(id),
  limit: Math.min(MOST_ITEMS, Math.max(LEAST_ITEMS, limit || DEFAULT_LIMIT)),
  ...(heading && { heading }),
});
