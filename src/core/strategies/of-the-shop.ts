import { assortment } from './assortment';
import { discounted } from './discounted';
import { newcomers } from './newcomers';
import type { Strategy } from './strategy';

/** Strategies that need nobody's history: what the shop itself would put in its window. */
export const strategiesOfTheShop = [
  newcomers,
  discounted,
  assortment,
] as const satisfies readonly Strategy[];
