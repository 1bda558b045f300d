import type { EpochMs } from '../events/event';
import { DAY_MS } from '../profile/decayed';
import type { Purchases } from './buying-model';

/** An order as the value of a customer is told from it. */
export interface PaidOrder {
  /** An order told twice counts once. */
  readonly id: string;
  readonly at: EpochMs;
  /** Paid in all, in whole currency units; without it the order counts, and says nothing about spend. */
  readonly total?: number | undefined;
  /** What has been paid back of it; an order that was paid back whole is none. */
  readonly refunded?: number | undefined;
}

/** What is more than this is no total, and no date. */
const MOST = 1e15;

/** All that was bought on one day (UTC): who remembers something an hour later has not come back. */
export interface PurchaseDay {
  /** Of the day's first order. */
  readonly at: EpochMs;
  readonly total?: number | undefined;
}

const dayOf = (at: EpochMs): number => Math.floor(at / DAY_MS);

/**
 * The days on which something was bought and kept, oldest first.
 * @example purchaseDays([{ id: '1', at: monday, total: 40 }, { id: '2', at: monday + 60_000, total: 2 }]) // one day, 42
 */
export const purchaseDays = (orders: readonly PaidOrder[]): readonly PurchaseDay[] => {
  const seen = new Set<string>();
  const days: PurchaseDay[] = [];
  let day: { at: EpochMs; total?: number | undefined } = { at: Number.NaN };
  const dated = orders.filter(({ at }) => Math.abs(at) < MOST).sort((one, two) => one.at - two.at);
  for (const { id, at, total = Number.NaN, refunded = 0 } of dated) {
    const kept = total - refunded;
    if (seen.has(id) || kept < 0 || (refunded > 0 && kept <= 0)) continue;
    seen.add(id);
    if (dayOf(day.at) !== dayOf(at)) {
      day = { at };
      days.push(day);
    }
    if (kept < MOST) day.total = (day.total ?? 0) + kept;
  }
  return days;
};

/**
 * What the buying model asks, in days; nothing where nothing was bought. A clock that went backwards makes the
 * customer no younger than the last purchase.
 */
export const purchasesOf = (days: readonly PurchaseDay[], now: EpochMs): Purchases | undefined => {
  const [first] = days;
  if (!first) return undefined;
  const last = days[days.length - 1] ?? first;
  const tx = (last.at - first.at) / DAY_MS;
  return { x: days.length - 1, tx, T: Math.max(tx, (now - first.at) / DAY_MS || 0) };
};
