/**
 * What the customers of a shop spend an order: gamma with shape `p` round a mean of each customer's own, the means
 * spread by a gamma with shape `q` and rate `v`. Source: Fader and Hardie 2013 (Gamma-Gamma).
 */
export interface SpendModel {
  readonly p: number;
  /** Above 1: else there is no mean. */
  readonly q: number;
  /** In the currency. */
  readonly v: number;
}

/**
 * What the next order will come to, in the currency of `total`: the customer's own mean, drawn towards the shop's the
 * more, the fewer `orders` there are. p · (v + total) / (p · orders + q - 1).
 * @example expectedSpend({ p: 6.25, q: 3.74, v: 15.44 }, 44.7, 2) // 24.66
 */
export const expectedSpend = ({ p, q, v }: SpendModel, total: number, orders: number): number =>
  (p * (v + total)) / (p * orders + q - 1);
