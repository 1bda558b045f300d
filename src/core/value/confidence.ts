import type { Priors } from './priors';

/** What a figure rests on: the customer's own purchases, or what the shop's customers or those of another are like. */
export interface Confidence {
  readonly source: 'own' | 'site' | 'default';
  /** Purchases or pauses of the customer's own behind it; for the shop's figures as well. */
  readonly n: number;
}

/** A figure is the customer's own once what was seen of them weighs as much as the priors. */
export const confidence = (
  n: number,
  weight: number,
  priorWeight: number,
  priors: Priors,
): Confidence => ({
  source: n > 0 && weight >= priorWeight ? 'own' : priors.n > 0 ? 'site' : 'default',
  n,
});
