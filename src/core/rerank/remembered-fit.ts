import type { Contribution } from '../decide/decision';

/** A card of the shop's own list as it is kept for the next visit, which knows it before engine and catalogue are there. */
export interface RememberedFit {
  /** Its address, as `linkKey` tells it. */
  readonly key: string;
  /** Its product. */
  readonly id: string;
  /** What spoke for and against it when this was kept. */
  readonly fit: readonly Contribution[];
}
