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
const MOST_ITEMS = 12;
const DEFAULT_LIMIT = 8;
/** More shelves than this on one page are noise (law 1). */
export const MOST_SHELVES = 3;

/** What fills a placement that names nothing, and what comes after what it names. */
const ANYTHING = ['picked', 'new', 'discounted', 'assortment'];

/** What a placement is for when its owner does not say, by the words in its name. */
const PLANS: readonly (readonly [RegExp, ...string[]])[] = [
  [/alternativ|similar/, 'similar'],
  [/goes-with|cart|basket/, 'goes-with'],
  [/resume/, 'resume', 'recently-viewed'],
  [/recent/, 'recently-viewed'],
  [/new/, 'new'],
  [/discount|sale/, 'discounted'],
];

/** The strategies of a placement by its name; one that names nothing gets what is picked for the visitor. */
const plannedStrategies = (id: string): readonly string[] => {
  const [, ...named] = PLANS.find(([name]) => name.test(id)) ?? [];
  return [...named, ...ANYTHING];
};

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
