import type { ArmCount } from '../bandit/arm-count';

/** Where on the page something may be shown, and what for. */
export interface Placement {
  readonly id: string;
  /** Tried in this order; the first that can fill the shelf decides. */
  readonly strategies: readonly string[];
  /** Products at most, 4-12. */
  readonly limit: number;
  /** The owner's own heading instead of the strategy's. */
  readonly heading?: string;
  /**
   * Which of the strategies works here is learnt, and whether any is better than nothing. Instead of `true`, what is known
   * of the shop's other visitors, by strategy: `{ picked: { shown: 900, rewarded: 72 } }`.
   */
  readonly explore?: true | Readonly<Record<string, ArmCount>>;
}

/** Fewer products than this do not make a shelf. */
export const LEAST_ITEMS = 4;
const MOST_ITEMS = 12;
const DEFAULT_LIMIT = 8;
/** More shelves than this on one page are noise (law 1). */
export const MOST_SHELVES = 3;

/** What fills a placement that names nothing, and what comes after what it names. */
const ANYTHING = ['picked', 'new', 'discounted', 'assortment'];

/** The strategies that a placement asks for by their name within its own, and what comes after them. */
const PLANS: readonly (readonly [RegExp, ...string[]])[] = [
  [/bought-together|complete-the-cart|free-shipping/, 'goes-with'],
  [/viewed-together|viewed-then-bought|upsell/, 'similar'],
  [/trending|most-valuable/, 'top-sellers'],
  [/usuals|buy-again/, 'usuals', 'buy-again'],
  [/resume/, 'recently-viewed'],
  [/new-for-you/, 'new'],
  [/next-in-session|top-sellers|price-drop|back-in-stock|for-what-you-own|in-category|in-brand/],
  [/similar|alternativ|goes-with|cart|basket|recent|new|discount|sale/],
];

/** Other words for some of them. */
const SAME_AS: Readonly<Record<string, string>> = {
  alternativ: 'similar',
  cart: 'goes-with',
  basket: 'goes-with',
  recent: 'recently-viewed',
  discount: 'discounted',
  sale: 'discounted',
};

/** The strategies of a placement by its name; one that names nothing gets what is picked for the visitor. */
const plannedStrategies = (id: string): readonly string[] => {
  for (const [name, ...after] of PLANS) {
    const found = name.exec(id)?.[0];
    if (found) return [...new Set([SAME_AS[found] ?? found, ...after, ...ANYTHING])];
  }
  return ANYTHING;
};

/** A placement with its gaps filled. */
export const placement = (
  id: string,
  { strategies, limit, heading, explore }: Partial<Omit<Placement, 'id'>> = {},
): Placement => ({
  id,
  strategies: strategies?.length ? strategies : plannedStrategies(id),
  limit: Math.min(MOST_ITEMS, Math.max(LEAST_ITEMS, limit || DEFAULT_LIMIT)),
  ...(heading && { heading }),
  ...(explore && { explore }),
});
