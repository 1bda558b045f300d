import { type Confidence, confidence } from './confidence';
import type { Priors } from './priors';

/** Repeat purchases against the prior's: `r` purchases, and `a + b` occasions to stay away. */
export const buyingConfidence = (bought: number, priors: Priors): Confidence =>
  confidence(bought, bought - 1, Math.max(priors.btyd.r, priors.btyd.a + priors.btyd.b), priors);
