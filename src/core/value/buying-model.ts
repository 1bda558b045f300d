/**
 * How the customers of a shop buy, as four figures of a "buy till you die" model: each buys at a rate of their own
 * (gamma with shape `r` and rate `alpha`) and stays away for good after a purchase with a chance of their own (beta
 * with `a` and `b`). In `mbg` that may happen after the first purchase already, in `bg` only after a repeat.
 * Sources: Fader, Hardie and Lee 2005 (BG/NBD); Batislam, Denizel and Filiztekin 2007 (MBG/NBD).
 */
export interface BuyingModel {
  readonly k: 'mbg' | 'bg';
  readonly r: number;
  /** In the unit of time of the purchases. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** What the model asks of one customer; all times in one unit, days on the device. */
export interface Purchases {
  /** Repeat purchases: the first one does not count. */
  readonly x: number;
  /** From the first purchase to the last. */
  readonly tx: number;
  /** From the first purchase to now. */
  readonly T: number;
}

/** How many chances to stay away a first purchase gives: one in `mbg`, none in `bg`. */
export const firstChances = ({ k }: BuyingModel): number => (k === 'mbg' ? 1 : 0);
