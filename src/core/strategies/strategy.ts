import type { Catalog } from '../catalog/catalog';
import type { Contribution, FacetsDecision } from '../decide/decision';
import type { KeepPlaces } from '../decide/keep-places';
import type { Text } from '../decide/text';
import type { WeighedFacet } from '../decide/weigh-facets';
import type { EpochMs } from '../events/event';
import type { SharedKnowledge } from '../model/shared-knowledge';
import type { Affinity } from '../profile/affinity';
import type { Profile } from '../profile/index';
import type { Facts } from '../segments/condition';
import type { Candidate } from './candidate';
import type { ShopTerms } from './shop-terms';

export type { Candidate } from './candidate';

/** All that a strategy may know. Same context, same proposal. */
export interface StrategyContext {
  readonly catalog: Catalog;
  readonly profile: Profile;
  readonly tastes: readonly Affinity[];
  readonly now: EpochMs;
  /** The product the page is about, where there is one. */
  readonly current?: number | undefined;
  /** The customer's worth and segments by the names that rules use, where they have been worked out. */
  readonly facts?: Facts | undefined;
  /** What customers as a whole have shown, where a model file could be read. */
  readonly knowledge?: SharedKnowledge | undefined;
  /** The products that the page lists, in its order, where it lists any. */
  readonly listed?: readonly number[] | undefined;
  /** What the shop says of itself: delivery and the like. */
  readonly shop?: ShopTerms | undefined;
  /** Not 0 where a guard of this strategy stands in front of the product. */
  blocked(ordinal: number): number;
  /** How many candidates are wanted at most. */
  readonly pool: number;
}

export interface Proposal {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** The named parts of a candidate's score; they sum to it. */
  parts(ordinal: number): Contribution[];
  /** Why this product, from its own parts. */
  because(ordinal: number): Text;
  readonly heading: Text;
  /** Why the shelf. */
  readonly reason: Text;
  /** Gives some of what is chosen its place whatever its score. */
  readonly keep?: KeepPlaces | undefined;
  /** What it shows instead of products; there are no candidates then. */
  readonly instead?: Pick<FacetsDecision, 'kind' | 'facets'>;
}

/** A category or a brand that is not shown, and why not. */
export interface PassedOver {
  /** As tastes name it: `category:Breakfast`. */
  readonly id: string;
  readonly title: string;
  readonly score: number;
  readonly contributions: readonly Contribution[];
  /**
   * `no-link` where the page has no link of that name, or only one that leads where another leads already; `outscored`
   * also where a category that it lies in, or that lies in it, is shown.
   */
  readonly rule: NonNullable<WeighedFacet['rule']> | 'no-link' | 'outscored';
}

/** Proposes products and says why. A pure function; one file each; registered in `of-the-shop.ts`, `of-the-visitor.ts` or
 * `of-the-page.ts`. */
export interface Strategy {
  readonly id: string;
  /** Guards that do not apply: what is in the cart may be resumed. */
  readonly allows: readonly string[];
  /** It offers more than was asked for: at rest while something is wrong between the shop and this visitor. */
  readonly sells?: boolean | undefined;
  /** As few products make a shelf of it; 4 unless it says otherwise, fewer where each one is news to its visitor. */
  readonly least?: number | undefined;
  /** Its answer depends on what the page shows: it waits until the page is read, and is not remembered for the next visit. */
  readonly ofThePage?: boolean | undefined;
  /**
   * Its answer depends on the day, its prices, or what the page holds by then: a placement that may ask for it is not
   * remembered for the next visit.
   */
  readonly ofTheDay?: boolean | undefined;
  /** Nothing where the strategy has nothing to say here. */
  propose(context: StrategyContext): Proposal | undefined;
  /** Of what it shows instead of products, what it does not show; the best first. */
  passedOver?(context: StrategyContext): readonly PassedOver[];
}
