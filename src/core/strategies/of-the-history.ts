import { backInStock } from './back-in-stock';
import { buyAgain } from './buy-again';
import { forWhatYouOwn } from './for-what-you-own';
import { freeShipping } from './free-shipping';
import { inBrand } from './in-brand';
import { inCategory } from './in-category';
import { newForYou } from './new-for-you';
import { priceDrop } from './price-drop';
import type { Strategy } from './strategy';
import { upsell } from './upsell';
import { usuals } from './usuals';

/** Strategies for a place that names them: what was bought, seen and offered, and what the shop's own order suggests. */
export const strategies = [
  usuals,
  buyAgain,
  priceDrop,
  backInStock,
  newForYou,
  forWhatYouOwn,
  upsell,
  inCategory,
  inBrand,
  freeShipping,
] as const satisfies readonly Strategy[];
