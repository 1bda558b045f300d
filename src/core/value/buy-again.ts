import type { EpochMs } from '../events/event';
import { decayed } from '../profile/decayed';

/** On a gift shop's log half a year ranked rebuys better than a season or a month. */
const HALF_LIFE_DAYS = 180;
/** The site's own share counts as this many customers. */
const PSEUDO_CUSTOMERS = 10;

/**
 * The probability, 0-1, that a customer who bought a thing buys it again: of its `buyers` those who bought it at
 * least twice, drawn towards the site's share. A table is not taken at its word where few bought.
 * @example repeatShare(30, 100, 0.2) // 0.291
 */
export const repeatShare = (repeaters: number, buyers: number, site: number): number =>
  (repeaters + PSEUDO_CUSTOMERS * site) / (buyers + PSEUDO_CUSTOMERS);

/**
 * How high a thing stands among those to buy again: how often it was bought, what is long ago counting less, times
 * the probability that it is one of those that are bought again. Only good for comparing.
 * @param bought when this visitor bought it.
 */
export const buyAgainScore = (bought: readonly EpochMs[], now: EpochMs, repeats: number): number =>
  repeats * bought.reduce((sum, at) => sum + decayed(1, at, now, HALF_LIFE_DAYS), 0);
