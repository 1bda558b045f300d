import type { BuyingModel, Purchases } from '../../core/value/buying-model';

/** Rows that are the same are one, that many times: half the customers of a shop bought once. */
const collapse = (rows: readonly Purchases[], scale: number) => {
  const found = new Map<string, { x: number; tx: number; T: number; many: number }>();
  for (const { x, tx, T } of rows) {
    const key = `${x} ${tx} ${T}`;
    const known = found.get(key);
    if (known) known.many += 1;
    else found.set(key, { x, tx: tx * scale, T: T * scale, many: 1 });
  }
  return [...found.values()];
};

/**
 * The log-likelihood of all customers as a function of the parameters: the sum of `logLikelihood` of core, with what
 * depends on x alone summed up once for all who share it.
 * @param scale by which all times are multiplied first.
 */
export const buyingLikelihood = (
  rows: readonly Purchases[],
  k: BuyingModel['k'],
  scale: number,
) => {
  const distinct = collapse(rows, scale);
  const most = distinct.reduce((high, { x }) => Math.max(high, x), 0);
  const first = k === 'mbg' ? 1 : 0;
  const purchases = new Float64Array(most + 1);
  const stays = new Float64Array(most + 2);
  return ({ r, alpha, a, b }: Omit<BuyingModel, 'k'>): number => {
    for (let i = 0; i < most; i += 1) purchases[i + 1] = (purchases[i] ?? 0) + Math.log(r + i);
    for (let i = 0; i <= most; i += 1)
      stays[i + 1] = (stays[i] ?? 0) + Math.log((b + i) / (a + b + i));
    const start = r * Math.log(alpha);
    let sum = 0;
    for (const { x, tx, T, many } of distinct) {
      const chances = x + first;
      const now = Math.log(alpha + T);
      let one = start + (purchases[x] ?? 0) + (stays[chances] ?? 0) - (r + x) * now;
      if (chances > 0) {
        const away = Math.log(a / (b + chances - 1)) + (r + x) * (now - Math.log(alpha + tx));
        one += Math.max(away, 0) + Math.log1p(Math.exp(-Math.abs(away)));
      }
      sum += many * one;
    }
    return sum;
  };
};
