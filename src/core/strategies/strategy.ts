import type { Catalog } from '../catalog/catalog';
import type { Contribution } from '../decide/decision';
import type { Text } from '../decide/text';
import type { EpochMs } from '../events/event';
import type { Affinity } from '../profile/affinity';
import type { Profile } from '../profile/index';
import type { Facts } from '../segments/condition';

/** A product a strategy speaks for. */
export interface Candidate {
  readonly ordinal: number;
  /** The sum of its contributions. */
  readonly score: number;
}

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
}

/** Proposes products and says why. A pure function; one file each; registered in `of-the-shop.ts`, `of-the-visitor.ts` or
 * `of-the-page.ts`. */
export interface Strategy {
  readonly id: string;
  /** Guards that do not apply: what is in the cart may be resumed. */
  readonly allows: readonly string[];
  /** Nothing where the strategy has nothing to say here. */
  propose(context: StrategyContext): Proposal | undefined;
}
