import type { EpochMs } from '../events/event';
import { DAY_MS } from '../profile/decayed';
import { buyingConfidence } from './buying-confidence';
import { confidence } from './confidence';
import type { CustomerValue } from './customer-value';
import { discountedPurchases, year } from './discounted-purchases';
import { expectedPurchases } from './expected-purchases';
import type { RangeOf } from './lifetime-range';
import { nextPurchaseIn } from './next-purchase-in';
import type { Priors } from './priors';
import { probabilityAlive } from './probability-alive';
import { probabilityBuys } from './probability-buys';
import { type PaidOrder, purchaseDays, purchasesOf } from './purchase-days';
import { gapPriorWeight, replenishment } from './replenishment';
import { rfm } from './rfm';
import { riskOf } from './risk';
import { spendAnOrder, spendConfidence, spendingOf } from './spending';
import { type StageActs, stageOf } from './stage';
import { type Tier, tierOf } from './tier';
import { trailing } from './trailing';

/** Tells between what the value lies: `lifetimeRange`. */
export type SpendingRange = (of: RangeOf) => readonly [low: number, high: number];

/** What else is known of a customer, and the shop's own steps. */
export interface ValueContext {
  /** From the lowest to the highest. */
  readonly tiers?: readonly Tier[] | undefined;
  /** What the stage is told by, beside the orders. */
  readonly acts?: StageActs | undefined;
  /** How many days after an order it is taken to have arrived; 5. */
  readonly deliveryDays?: number | undefined;
  /** `lifetimeRange`, where somebody is to read between what the value may lie: it need not be loaded elsewhere. */
  readonly range?: SpendingRange | undefined;
}

/** How somebody stands who buys for the first time at this moment. */
const JUST_COME = { x: 0, tx: 0, T: 0 };
const YEAR_DAYS = 365;

/**
 * Everything that is told of a customer's worth, from the orders on this device and the shop's priors. Of somebody who
 * has bought nothing no number is made up: what is reckoned then is told as that of the shop's new customers.
 * @example valueCustomer([{ id: '1', at: march, total: 40 }], defaultPriors, now).pBuy30
 */
export const valueCustomer = (
  orders: readonly PaidOrder[],
  priors: Priors,
  now: EpochMs,
  { tiers = [], acts = {}, deliveryDays = 5, range }: ValueContext = {},
): CustomerValue => {
  const { n, btyd, gap, currency = null, margin } = priors;
  const days = purchaseDays(orders);
  const times = days.length;
  const own = purchasesOf(days, now);
  const purchases = own ?? JUST_COME;
  const { x, tx, T } = purchases;
  const since = T - tx;
  const at = Math.max(now, days[x]?.at ?? now);
  const known = <Figure>(figure: Figure): Figure | null => (own ? figure : null);

  const alive = probabilityAlive(btyd, purchases);
  const within = (time: number): number => probabilityBuys(btyd, purchases, time, alive);
  const median = nextPurchaseIn(btyd, purchases, 0.5, alive);
  const expected365 = expectedPurchases(btyd, purchases, YEAR_DAYS, alive);

  const spending = spendingOf(days);
  const { paid, spent } = spending;
  // A customer none of whose orders told what it came to is not taken for one of the shop's new ones.
  const spendPerOrder = own && !paid ? null : spendAnOrder(spending, priors);
  const clv12 =
    spendPerOrder && margin * spendPerOrder * discountedPurchases(btyd, purchases, year, alive);
  // An order counts for what it brings: by margin, and discounted as the year is on the whole.
  const worth = expected365 && clv12 ? clv12 / expected365 : 0;
  const gaps = days.slice(1).map((day, before) => (day.at - (days[before]?.at ?? day.at)) / DAY_MS);
  const interval = replenishment(gaps, since, gap);
  const risk = riskOf(own && alive, since, interval.days);
  const { spend12m, orders12m } = trailing(days, at);

  const buying = buyingConfidence(times, priors);
  const sure = spendConfidence(spending, priors);
  // Each figure by name: spreading them together would take longer than reckoning them.
  return {
    orders: times,
    x: known(x),
    tx: known(tx),
    T: known(T),
    pAlive: known(alive),
    pBuy7: known(within(7)),
    pBuy30: known(within(30)),
    pBuy90: known(within(90)),
    nextMedianDays: known(median < 1 / 0 ? median : null),
    expected365: known(expected365),
    spendPerOrder: known(spendPerOrder),
    clv12: known(clv12),
    clv12Range:
      range && paid
        ? range({ priors, purchases, alive, time: YEAR_DAYS, spend: worth, orders: paid })
        : null,
    spend12m: paid ? spend12m : null,
    orders12m: known(orders12m),
    rfm: priors.rfm && paid ? rfm({ since, times, spent }, priors.rfm) : null,
    tier: tierOf(days, tiers, at) ?? null,
    interval: known(interval),
    risk,
    stage: stageOf({ ...acts, risk, orders: times, delivered: !!own && T >= deliveryDays }),
    newCustomer: own || n === 0 ? null : { expected365, spendPerOrder, clv12 },
    terms: { currency, margin, months: year.periods, discount: year.discount },
    confidence: buying,
    by: {
      buying,
      spend: sure,
      clv12: buying.source === 'own' ? sure : buying,
      interval: confidence(interval.n, interval.n, gapPriorWeight(gap), priors),
    },
  };
};
