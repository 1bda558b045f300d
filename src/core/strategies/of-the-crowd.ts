import { blendedForYou } from './blended-for-you';
import { boughtTogether } from './bought-together';
import { completeTheCart } from './complete-the-cart';
import { mostValuable } from './most-valuable';
import { nextInSession } from './next-in-session';
import type { Strategy } from './strategy';
import { topSellers } from './top-sellers';
import { trending } from './trending';
import { viewedThenBought } from './viewed-then-bought';
import { viewedTogether } from './viewed-together';

/** Strategies that rest on what customers as a whole have shown: of use where the shop has a model file. */
export const strategies = [
  blendedForYou,
  boughtTogether,
  viewedTogether,
  viewedThenBought,
  nextInSession,
  completeTheCart,
  trending,
  topSellers,
  mostValuable,
] as const satisfies readonly Strategy[];
