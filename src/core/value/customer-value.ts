import type { Confidence } from './confidence';
import type { Replenishment } from './replenishment';
import type { Rfm } from './rfm';
import type { Risk } from './risk';
import type { Stage } from './stage';

/** What is to be expected of somebody who has just bought for the first time. */
export interface NewCustomerValue {
  /** Further orders within 365 days. */
  readonly expected365: number;
  /** In the currency; null where the shop's priors do not say. */
  readonly spendPerOrder: number | null;
  readonly clv12: number | null;
}

/**
 * What a figure rests on, by figure. orders, x, tx, T, spend12m, orders12m and tier are counted and not estimated: the
 * customer's own, of as many purchases as there are `orders`. rfm sets them beside the cuts of the shop.
 */
export interface ValueConfidence {
  /** pAlive, pBuy7, pBuy30, pBuy90, nextMedianDays, expected365. */
  readonly buying: Confidence;
  /** spendPerOrder. */
  readonly spend: Confidence;
  /** clv12, clv12Range: own only where buying and spend are. */
  readonly clv12: Confidence;
  readonly interval: Confidence;
}

/** Everything that is told of a customer's worth. What is not known is null. */
export interface CustomerValue {
  /** Days on which something was bought and kept. */
  readonly orders: number;
  /** Repeat purchases. */
  readonly x: number | null;
  /** Days from the first purchase to the last, and to now. */
  readonly tx: number | null;
  readonly T: number | null;
  /** Probability, 0-1, of still buying here. */
  readonly pAlive: number | null;
  /** Probability, 0-1, of a purchase within so many days. */
  readonly pBuy7: number | null;
  readonly pBuy30: number | null;
  readonly pBuy90: number | null;
  /** Days within which the next purchase comes as likely as not; null where it is less likely ever to come. */
  readonly nextMedianDays: number | null;
  /** Orders to be expected within 365 days. */
  readonly expected365: number | null;
  /** What the next order will come to, in the currency. */
  readonly spendPerOrder: number | null;
  /** Margin of the next twelve months, discounted, in the currency; turnover where the margin is 1. */
  readonly clv12: number | null;
  /** It lies between these with a probability of 80 %; null where nobody asked for it with `range`. */
  readonly clv12Range: readonly [low: number, high: number] | null;
  /** Spent, and days with a purchase, within the last 365 days. */
  readonly spend12m: number | null;
  readonly orders12m: number | null;
  readonly rfm: Rfm | null;
  /** Id of the highest tier held. */
  readonly tier: string | null;
  /** The customer's pause between purchases. */
  readonly interval: Replenishment | null;
  readonly risk: Risk;
  /** As it is found now; `holdStage` keeps it from falling at once. */
  readonly stage: Stage;
  /** By the shop's own priors, for whoever has bought nothing; null for customers, and where the shop has none. */
  readonly newCustomer: NewCustomerValue | null;
  /** What clv12 is reckoned with. */
  readonly terms: {
    readonly currency: string | null;
    /** 0-1 of the price. */
    readonly margin: number;
    readonly months: number;
    /** 0-1 a month. */
    readonly discount: number;
  };
  /** How sure all of this is, as the buying figures are. */
  readonly confidence: Confidence;
  readonly by: ValueConfidence;
}
