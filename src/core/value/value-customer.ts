import type { EpochMs } from '../events/event';
import { DAY_MS } from '../profile/decayed';
import { buyingConfidence, buyingFigures } from './buying-figures';
import { confidence } from './confidence';
import type { CustomerValue } from './customer-value';
import { year } from './discounted-purchases';
import { newCustomerValue } from './new-customer-value';
import type { Priors } from './priors';
import { type PaidOrder, purchaseDays, purchasesOf } from './purchase-days';
import { gapPriorWeight, replenishment } from './replenishment';
import { rfm } from './rfm';
import { riskOf } from './risk';
import { spendingConfidence, spendingFigures } from './spending-figures';
import { type StageActs, stageOf } from './stage';
import { type Tier, tierOf } from './tier';
import { trailing } from './trailing';

/** What else is known of a customer, and the shop's own steps. */
export interface ValueContext {
  /** From the lowest to the highest. */
  readonly tiers?: readonly Tier[] | undefined;
  /** What the stage is told by, beside the orders. */
  readonly acts?: StageActs | undefined;
  /** How many days after an order it is taken to have arrived; 5. */
  readonly deliveryDays?: number | undefined;
}

/** What there is to say of somebody who has bought nothing: no number is made up. */
const NOTHING = {
  orders: 0,
  x: null,
  tx: null,
  T: null,
  pAlive: null,
  pBuy7: null,
  pBuy30: null,
  pBuy90: null,
  nextMedianDays: null,
  expected365: null,
  spendPerOrder: null,
  clv12: null,
  clv12Range: null,
  spend12m: null,
  orders12m: null,
  rfm: null,
  tier: null,
  interval: null,
  risk: 'new',
} as const;

/**
 * Everything that is told of a customer's worth, from the orders on this device and the shop's priors.
 * @example valueCustomer([{ id: '1', at: march, total: 40 }], defaultPriors, now).pBuy30
 */
export const valueCustomer = (
  orders: readonly PaidOrder[],
  priors: Priors,
  now: EpochMs,
  { tiers = [], acts = {}, deliveryDays = 5 }: ValueContext = {},
): CustomerValue => {
  const { currency = null, margin, gap } = priors;
  const days = purchaseDays(orders);
  const purchases = purchasesOf(days, now);
  const site = confidence(0, 0, 1, priors);
  const shop = {
    newCustomer: newCustomerValue(priors),
    terms: { currency, margin, months: year.periods, discount: year.discount },
  };
  if (!purchases) {
    const by = { buying: site, spend: site, clv12: site, interval: site, rfm: site, counted: site };
    return { ...NOTHING, ...shop, stage: stageOf(acts), confidence: site, by };
  }
  const { x, tx, T } = purchases;
  const since = T - tx;
  const bought = x + 1;
  const at = Math.max(now, days[x]?.at ?? now);

  const figures = buyingFigures(purchases, priors);
  const gaps = days.slice(1).map((day, before) => (day.at - (days[before]?.at ?? day.at)) / DAY_MS);
  const interval = replenishment(gaps, since, gap);
  const risk = riskOf(figures.pAlive, since, interval.days);
  const delivered = days.filter((day) => day.at + deliveryDays * DAY_MS <= at).length;
  const { spend12m, orders12m } = trailing(days, at);
  const knowsTotals = days.some(({ total }) => total !== undefined);
  const spent = days.reduce((sum, { total = 0 }) => sum + total, 0);

  const buying = buyingConfidence(purchases, priors);
  const spend = spendingConfidence(days, priors);
  return {
    ...shop,
    ...figures,
    ...spendingFigures(days, purchases, figures, priors),
    orders: bought,
    x,
    tx,
    T,
    spend12m: knowsTotals ? spend12m : null,
    orders12m,
    rfm: priors.rfm && knowsTotals ? rfm({ since, times: bought, spent }, priors.rfm) : null,
    tier: tierOf(days, tiers, at) ?? null,
    interval,
    risk,
    stage: stageOf({ ...acts, risk, orders: bought, delivered }),
    confidence: buying,
    by: {
      buying,
      spend,
      clv12: buying.source === 'own' ? spend : buying,
      interval: confidence(gaps.length, gaps.length, gapPriorWeight(gap), priors),
      rfm: site,
      counted: { source: 'own', n: bought },
    },
  };
};
