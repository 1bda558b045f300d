import type { EpochMs } from '../../core/events/event';
import type { Profile } from '../../core/profile/index';
import type { Facts } from '../../core/segments/condition';
import type { Priors } from '../../core/value/priors';
import type { Tier } from '../../core/value/tier';

/** The segments somebody was in by the log, those they are in, and what is known of them with all that was counted. */
interface Sorted {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly facts: Facts;
}

/** What the owner says about customers: the shop's priors, its tiers and its segments. */
export interface OwnerRules {
  readonly priors: Priors;
  readonly tiers: readonly Tier[];
  /** Puts somebody into the segments whose rules hold of these facts. */
  sort(facts: Facts, profile: Profile, now: EpochMs): Sorted;
}
