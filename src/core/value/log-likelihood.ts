import { type BuyingModel, firstChances, type Purchases } from './buying-model';

/**
 * The logarithm of how likely a customer's purchases are under the model. The purchases are whole numbers, so that
 * every gamma function is a product of `x` factors. The part of those who have stayed away goes in as softplus of its
 * logarithm: log1p(exp(u)) runs over for heavy buyers.
 * @example logLikelihood({ k: 'mbg', r: 0.25, alpha: 4, a: 0.8, b: 2.5 }, { x: 0, tx: 0, T: 40 }) // -0.418
 */
export const logLikelihood = (model: BuyingModel, { x, tx, T }: Purchases): number => {
  const { r, alpha, a, b } = model;
  const chances = x + firstChances(model);
  let sum = -r * Math.log1p(T / alpha) - x * Math.log(alpha + T);
  for (let i = 0; i < x; i += 1) sum += Math.log(r + i);
  for (let i = 0; i < chances; i += 1) sum += Math.log((b + i) / (a + b + i));
  if (chances === 0) return sum;
  const away = Math.log(a / (b + chances - 1)) + (r + x) * Math.log1p((T - tx) / (alpha + tx));
  return sum + Math.max(away, 0) + Math.log1p(Math.exp(-Math.abs(away)));
};
