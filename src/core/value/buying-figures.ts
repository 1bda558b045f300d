import type { Purchases } from './buying-model';
import { confidence } from './confidence';
import type { CustomerValue, ValueConfidence } from './customer-value';
import { expectedPurchases } from './expected-purchases';
import { nextPurchaseIn } from './next-purchase-in';
import type { Priors } from './priors';
import { probabilityAlive } from './probability-alive';
import { probabilityBuys } from './probability-buys';

type Figures = 'pAlive' | 'pBuy7' | 'pBuy30' | 'pBuy90' | 'nextMedianDays' | 'expected365';

/** These are known of whoever has bought. */
export type BuyingFigures = {
  readonly [Figure in Exclude<Figures, 'nextMedianDays'>]: number;
} & Pick<CustomerValue, 'nextMedianDays'>;

export const YEAR_DAYS = 365;

/** Whether, when and how often somebody buys again. */
export const buyingFigures = (purchases: Purchases, { btyd }: Priors): BuyingFigures => {
  const pAlive = probabilityAlive(btyd, purchases);
  const within = (days: number): number => probabilityBuys(btyd, purchases, days, pAlive);
  const median = nextPurchaseIn(btyd, purchases, 0.5, pAlive);
  return {
    pAlive,
    pBuy7: within(7),
    pBuy30: within(30),
    pBuy90: within(90),
    nextMedianDays: median < 1 / 0 ? median : null,
    expected365: expectedPurchases(btyd, purchases, YEAR_DAYS, pAlive),
  };
};

/** Repeat purchases against the prior's: `r` purchases, and `a + b` occasions to stay away. */
export const buyingConfidence = ({ x }: Purchases, priors: Priors): ValueConfidence['buying'] =>
  confidence(x + 1, x, Math.max(priors.btyd.r, priors.btyd.a + priors.btyd.b), priors);
