import type { BuyingModel } from '../../../src/core/value/buying-model';
import { seeded, simulateTimes, simulateTotals } from '../../core/value/simulate';

/** How the customers of the made-up shop buy; times in days. */
export const model: BuyingModel = { k: 'mbg', r: 0.8, alpha: 120, a: 0.6, b: 2.4 };
export const spendModel = { p: 4, q: 4, v: 60 };

const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const iso = (day: number): string => new Date(FIRST_DAY + day * DAY_MS).toISOString();

/** The orders of so many customers over so many days, as a shop would export them. */
export const makeOrders = (customers: number, days: number, seed = 1): string => {
  const chance = seeded(seed);
  const rows = ['order_id,customer_email,created_at,total'];
  for (let customer = 0; customer < customers; customer += 1) {
    const came = chance() * days * 0.6;
    const times = simulateTimes(model, days - came, chance);
    const totals = simulateTotals(spendModel, times.length, chance);
    times.forEach((time, at) => {
      const total = (totals[at] ?? 0).toFixed(2);
      rows.push(`${customer}-${at},customer${customer}@example.com,${iso(came + time)},${total}`);
    });
  }
  return rows.join('\n');
};

/** One row a customer: repeat purchases, time of the last, age. */
export const makeSummaries = (of: BuyingModel, customers: number, age: number): string => {
  const chance = seeded(4);
  const rows = ['x,t_x,T'];
  for (let customer = 0; customer < customers; customer += 1) {
    const T = age * (0.7 + 0.3 * chance());
    const times = simulateTimes(of, T, chance);
    rows.push(`${times.length - 1},${times[times.length - 1] ?? 0},${T}`);
  }
  return rows.join('\n');
};
