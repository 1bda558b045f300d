/** What the owner says about the products of one placement, read from the setting `placements`. */
export interface PlacementRules {
  /** Product ids that stand first, in this order, as far as no guard stands in front of them. */
  readonly pins: readonly string[];
  /** Never here: product ids, `category:Breakfast`, `brand:Nane`. */
  readonly exclude: readonly string[];
  /** Nothing else here: the same names; empty for everything. */
  readonly only: readonly string[];
  /** Also keeps out what a strategy of the owner's would show although it is out of stock. */
  readonly inStock: boolean;
  /** What one piece costs, in whole currency units; a product without a price passes neither. */
  readonly minPrice?: number | undefined;
  readonly maxPrice?: number | undefined;
  /** How much what is left of a price counts beside what fits, 0-1. */
  readonly margin: number;
}

/** The same as an owner writes it: everything may be left out. */
export interface PlacementWishes {
  /** Product ids that stand first, in this order; default none. */
  readonly pins?: readonly string[];
  /** Never here: product ids, `category:Breakfast`, `brand:Nane`; default none. */
  readonly exclude?: readonly string[];
  readonly filters?: {
    /** Default `false`: what is sold out is left out anyway, unless a strategy of your own shows it. */
    readonly inStock?: boolean;
    /** In whole currency units; default no limit. */
    readonly minPrice?: number;
    readonly maxPrice?: number;
    /** Nothing but these categories, brands and products; default everything. */
    readonly only?: readonly string[];
  };
  /** How much a product's `margin` counts beside what fits, 0-1; default 0. */
  readonly margin?: number;
}

/** What a rule of the owner's does with a product. */
export type OwnerRuleId = 'excluded' | 'filtered';
