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

/** All that was bought on one day (UTC): who remembers something an hour later has not come back. */
export interface PurchaseDay {
  /** Of the day's first order. */
  readonly at: EpochMs;
  readonly total?: number | undefined;
}

/**
 * The days on which something was bought and kept, oldest first.
 * @example purchaseDays([{ id: '1', at: monday, total: 40 }, { id: '2', at: monday + 60_000, total: 2 }]) // one day, 42
 */
export const purchaseDays = (orders: readonly PaidOrder[]): readonly PurchaseDay[] => {
  const seen = new Set<string>();
  const days = new Map<number, PurchaseDay>();
  for (const { id, at, total, refunded = 0 } of [...orders].sort((one, two) => one.at - two.at)) {
    const kept = Number.isFinite(total) ? (total ?? 0) - refunded : undefined;
    if (!Number.isFinite(at) || seen.has(id)) continue;
    seen.add(id);
    if (kept !== undefined && (refunded > 0 ? kept <= 0 : kept < 0)) continue;
    const day = Math.floor(at / DAY_MS);
    const before = days.get(day);
    const sum = kept === undefined ? before?.total : kept + (before?.total ?? 0);
    days.set(day, { at: before?.at ?? at, total: sum });
  }
  return [...days.values()];
};

/**
 * What the buying model asks, in days; nothing where nothing was bought. A clock that went backwards makes the
 * customer no younger than the last purchase.
 */
export const purchasesOf = (days: readonly PurchaseDay[], now: EpochMs): Purchases | undefined => {
  const first = days[0]?.at;
  const last = days[days.length - 1]?.at;
  if (first === undefined || last === undefined) return undefined;
  const tx = (last - first) / DAY_MS;
  return { x: days.length - 1, tx, T: Math.max(tx, (now - first) / DAY_MS || 0) };
};
