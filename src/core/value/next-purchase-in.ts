import type { BuyingModel, Purchases } from './buying-model';
import { probabilityAlive } from './probability-alive';

/**
 * The time from now within which the next purchase comes with probability `share`, 0-1; Infinity where it is less
 * likely than that ever to come. The inverse of `probabilityBuys`.
 * @example nextPurchaseIn(model, purchases, 0.5) // the median, in the unit of the model
 */
export const nextPurchaseIn = (
  model: BuyingModel,
  purchases: Purchases,
  share: number,
  alive = probabilityAlive(model, purchases),
): number =>
  share < alive
    ? (model.alpha + purchases.T) *
      Math.expm1(-Math.log1p(-share / alive) / (model.r + purchases.x))
    : 1 / 0;
