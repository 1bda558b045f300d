import type { BuyingModel, Purchases } from './buying-model';
import { probabilityAlive } from './probability-alive';

/**
 * The probability, 0-1, of at least one purchase within `time` from now: alive, and not idle for so long.
 * P = p(alive) · (1 - ((alpha + T) / (alpha + T + t))^(r + x)), exact for both models.
 * @example probabilityBuys(model, { x: 2, tx: 30, T: 39 }, 30)
 */
export const probabilityBuys = (
  model: BuyingModel,
  purchases: Purchases,
  time: number,
  alive = probabilityAlive(model, purchases),
): number =>
  // As -expm1(…) it keeps its digits where the time is short; 0 - … so that nothing is 0 and not -0.
  0 - alive * Math.expm1(-(model.r + purchases.x) * Math.log1p(time / (model.alpha + purchases.T)));
