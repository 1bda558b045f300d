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
import { type SpendingRange, spendingFigures } from './spending-figures';
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
  /** `lifetimeRange`, where somebody is to read between what the value may lie: it need not be loaded elsewhere. */
  readonly range?: SpendingRange | undefined;
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
  { tiers = [], acts = {}, deliveryDays = 5, range }: ValueContext = {},
): CustomerValue => {
  const { currency = null, margin, gap } = priors;
  const days = purchaseDays(orders);
  const purchases = purchasesOf(days, now);
  const terms = { currency, margin, months: year.periods, discount: year.discount };
  if (!purchases) {
    const site = confidence(0, 0, 1, priors);
    const by = { buying: site, spend: site, clv12: site, interval: site };
    const newCustomer = newCustomerValue(priors);
    return { ...NOTHING, newCustomer, terms, stage: stageOf(acts), confidence: site, by };
  }
  const { x, tx, T } = purchases;
  const since = T - tx;
  const bought = x + 1;
  const at = Math.max(now, days[x]?.at ?? now);

  const figures = buyingFigures(purchases, priors);
  const { pAlive, pBuy7, pBuy30, pBuy90, nextMedianDays, expected365 } = figures;
  const { spendPerOrder, clv12, clv12Range, spent, sure } = spendingFigures(
    days,
    purchases,
    figures,
    priors,
    range,
  );
  const gaps = days.slice(1).map((day, before) => (day.at - (days[before]?.at ?? day.at)) / DAY_MS);
  const interval = replenishment(gaps, since, gap);
  const risk = riskOf(pAlive, since, interval.days);
  const delivered = T >= deliveryDays;
  const { spend12m, orders12m } = trailing(days, at);

  const buying = buyingConfidence(purchases, priors);
  // Each figure by name: spreading them together would take longer than reckoning them.
  return {
    orders: bought,
    x,
    tx,
    T,
    pAlive,
    pBuy7,
    pBuy30,
    pBuy90,
    nextMedianDays,
    expected365,
    spendPerOrder,
    clv12,
    clv12Range,
    spend12m: sure.n ? spend12m : null,
    orders12m,
    rfm: priors.rfm && sure.n ? rfm({ since, times: bought, spent }, priors.rfm) : null,
    tier: tierOf(days, tiers, at) ?? null,
    interval,
    risk,
    stage: stageOf({ ...acts, risk, orders: bought, delivered }),
    newCustomer: null,
    terms,
    confidence: buying,
    by: {
      buying,
      spend: sure,
      clv12: buying.source === 'own' ? sure : buying,
      interval: confidence(gaps.length, gaps.length, gapPriorWeight(gap), priors),
    },
  };
};
