import type { Catalog } from '../catalog/catalog';
import type { EpochMs } from '../events/event';
import type { Profile } from '../profile/index';
import { boughtPrices, discountedShare } from './bought-prices';
import type { CustomerValue } from './customer-value';
import { type Drift, driftOf } from './drift';
import { stageInNotes, type Trait, traitsInNotes } from './held-in-notes';
import { type HeldStage, holdStage } from './hold-stage';
import { type Intent, intentOf } from './intent';
import { type OwnedProduct, ownedProducts } from './owned-products';
import { paidOrders } from './paid-orders';
import { type PriceSensitivity, priceSensitivity } from './price-sensitivity';
import type { Priors } from './priors';
import { type Contentment, contentment } from './satisfaction';
import { stageActs } from './stage-acts';
import type { Tier } from './tier';
import { type SpendingRange, valueCustomer } from './value-customer';
import { type Band, bandOf, type Need, needOf } from './value-needs';

/** Everything that is worked out of a customer. */
export interface KnownCustomer {
  readonly value: CustomerValue;
  readonly stage: HeldStage;
  readonly band: Band;
  readonly need: Need;
  readonly intent: Intent;
  /** Null where nothing was bought whose price tells something. */
  readonly prices: PriceSensitivity | null;
  readonly drift: Drift;
  readonly contentment: Contentment;
  readonly owned: readonly OwnedProduct[];
  readonly traits: readonly Trait[];
}

/** What it is worked out from. */
export interface CustomerInput {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly now: EpochMs;
  readonly priors: Priors;
  /** From the lowest to the highest. */
  readonly tiers: readonly Tier[];
  readonly deliveryDays: number;
  readonly range?: SpendingRange | undefined;
}

/** Works out all that is to be known of a customer from what they did. The same input gives the same answer. */
export const knowCustomer = (input: CustomerInput): KnownCustomer => {
  const { profile, catalog, now, priors, tiers, deliveryDays, range } = input;
  const content = contentment(profile, now);
  const value = valueCustomer(paidOrders(profile.ledger), priors, now, {
    tiers,
    acts: stageActs(profile, content, now),
    deliveryDays,
    range,
  });
  const owned = ownedProducts(profile, priors, now, deliveryDays);
  const prices =
    priceSensitivity(boughtPrices(profile, catalog, now), discountedShare(catalog)) ?? null;
  const moment = { at: now, visit: profile.visits.count };
  return {
    value,
    stage: holdStage(stageInNotes(profile.notes), value.stage, moment),
    band: bandOf(value, priors),
    need: needOf(prices, owned),
    intent: intentOf(profile, catalog, now),
    prices,
    drift: driftOf(profile, catalog),
    contentment: content,
    owned,
    traits: traitsInNotes(profile.notes),
  };
};
