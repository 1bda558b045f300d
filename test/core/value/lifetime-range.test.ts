import { expect, test } from 'vitest';
import type { BuyingModel, Purchases } from '../../../src/core/value/buying-model';
import { expectedSpend } from '../../../src/core/value/expected-spend';
import { lifetimeRange } from '../../../src/core/value/lifetime-range';
import { probabilityAlive } from '../../../src/core/value/probability-alive';
import { gamma, seeded } from './simulate';

const model: BuyingModel = { k: 'mbg', r: 0.7, alpha: 60, a: 0.6, b: 2.4 };
const spendModel = { p: 3, q: 3.5, v: 40 };
const YEAR = 365;

/** What such a customer spends within a year, drawn from what is known of them. */
const draw = (
  purchases: Purchases,
  spent: number,
  orders: number,
  chance: () => number,
): number => {
  if (chance() >= probabilityAlive(model, purchases)) return 0;
  const rate = gamma(model.r + purchases.x, chance) / (model.alpha + purchases.T);
  const leaving = gamma(model.a, chance);
  const leaves = leaving / (leaving + gamma(model.b + purchases.x + 1, chance));
  const scale = (spendModel.v + spent) / gamma(spendModel.q + spendModel.p * orders, chance);
  let sum = 0;
  for (let at = -Math.log(1 - chance()) / rate; at <= YEAR; ) {
    sum += gamma(spendModel.p, chance) * scale;
    if (chance() < leaves) break;
    at -= Math.log(1 - chance()) / rate;
  }
  return sum;
};

const customers = [
  { name: 'a steady one', purchases: { x: 9, tx: 330, T: 350 }, spent: 420, orders: 10 },
  { name: 'an occasional one', purchases: { x: 2, tx: 120, T: 170 }, spent: 90, orders: 3 },
  { name: 'a new one', purchases: { x: 0, tx: 0, T: 5 }, spent: 60, orders: 1 },
  { name: 'a daily one', purchases: { x: 150, tx: 199, T: 200 }, spent: 4000, orders: 151 },
  { name: 'one long away', purchases: { x: 3, tx: 90, T: 700 }, spent: 100, orders: 4 },
];

test.each(customers)(
  'a tenth of the futures of $name lies above the range, a tenth below',
  (one) => {
    const { purchases, spent, orders } = one;
    const [low, high] = lifetimeRange({
      priors: { btyd: model, spend: spendModel },
      purchases,
      alive: probabilityAlive(model, purchases),
      time: YEAR,
      spend: expectedSpend(spendModel, spent, orders),
      orders,
    });
    const chance = seeded(11);
    const futures = Array.from({ length: 5_000 }, () => draw(purchases, spent, orders, chance));
    const share = (holds: (future: number) => boolean) =>
      futures.filter(holds).length / futures.length;
    expect(low).toBeLessThanOrEqual(high);
    // Whoever hardly ever returns brings nothing in more than nine of ten futures.
    const aTenth = Math.min(
      0.1,
      share((future) => future > 0),
    );
    expect(high > 0).toBe(aTenth === 0.1);
    expect(share((future) => future > high)).toBeGreaterThan(aTenth - 0.02);
    expect(share((future) => future > high)).toBeLessThan(0.12);
    expect(share((future) => future < low)).toBeLessThan(0.12);
  },
);
