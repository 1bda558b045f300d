import type { BuyingModel } from '../../../src/core/value/buying-model';
import type { SpendModel } from '../../../src/core/value/expected-spend';

/** Chance that is the same on every run: mulberry32. */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

type Chance = () => number;

const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

/** Gamma with rate 1. Source: Marsaglia and Tsang 2000. */
export const gamma = (shape: number, chance: Chance): number => {
  if (shape < 1) return gamma(shape + 1, chance) * (1 - chance()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normal(chance);
    const v = (1 + c * z) ** 3;
    if (v > 0 && Math.log(1 - chance()) < z * z * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
};

const beta = (a: number, b: number, chance: Chance): number => {
  const one = gamma(a, chance);
  return one / (one + gamma(b, chance));
};

/** Moments of purchases after a first one at 0, until `T`, of somebody who follows the model. */
export const simulateTimes = (
  { k, r, alpha, a, b }: BuyingModel,
  T: number,
  chance: Chance,
): readonly number[] => {
  const rate = gamma(r, chance) / alpha;
  const leaves = beta(a, b, chance);
  const times = [0];
  let alive = k === 'bg' || chance() >= leaves;
  for (let at = 0; alive; alive = chance() >= leaves) {
    at -= Math.log(1 - chance()) / rate;
    if (at > T) break;
    times.push(at);
  }
  return times;
};

/** What orders of one customer come to. */
export const simulateTotals = (
  { p, q, v }: SpendModel,
  orders: number,
  chance: Chance,
): readonly number[] => {
  const rate = gamma(q, chance) / v;
  return Array.from({ length: orders }, () => gamma(p, chance) / rate);
};
