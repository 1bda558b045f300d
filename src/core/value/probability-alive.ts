import { type BuyingModel, firstChances, type Purchases } from './buying-model';

/**
 * The probability, 0-1, that a customer still buys here. 1 / (1 + odds) with
 * odds = a / (b + x - 1 + k) · ((alpha + T) / (alpha + tx))^(r + x), k = 1 in `mbg`, 0 in `bg`, where somebody who
 * bought once is alive for ever. The power runs over to infinity at worst, and the probability is then rightly 0.
 * @example probabilityAlive({ k: 'bg', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { x: 2, tx: 30.43, T: 38.86 }) // 0.727
 */
export const probabilityAlive = (model: BuyingModel, { x, tx, T }: Purchases): number => {
  const chances = x + firstChances(model);
  if (chances === 0) return 1;
  const { r, alpha, a, b } = model;
  return (
    1 / (1 + (a / (b + chances - 1)) * Math.exp((r + x) * Math.log1p((T - tx) / (alpha + tx))))
  );
};
