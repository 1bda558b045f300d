import type { Purchases } from '../../core/value/buying-model';
import { purchasesOf } from '../../core/value/purchase-days';
import type { CustomerDays } from './order-log';

/** What the models are fitted on: times in days. */
export interface CustomerSummary extends Purchases {
  /** Orders that told what they came to, and what they came to in all. */
  readonly paid: number;
  readonly spent: number;
}

/** A customer's purchases as they were known at a moment. Nothing where nothing had been bought. */
export const summarise = (days: CustomerDays, until: number): CustomerSummary | undefined => {
  const known = days.filter(({ at }) => at <= until);
  const purchases = purchasesOf(known, until);
  if (!purchases) return undefined;
  const totals = known.flatMap(({ total = 0 }) => (total > 0 ? [total] : []));
  return { ...purchases, paid: totals.length, spent: totals.reduce((sum, one) => sum + one, 0) };
};
