/** The four values that part a shop's customers into five of equal size; ascending. */
export interface RfmCuts {
  /** Days since the last purchase. */
  readonly r: readonly number[];
  /** Days with a purchase. */
  readonly f: readonly number[];
  /** Spent in all, in the currency. */
  readonly m: readonly number[];
}

/** 1-5 each; 5 is the fifth who bought latest, most often, for most. */
export interface Rfm {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

const passed = (cuts: readonly number[], value: number): number =>
  cuts.filter((cut) => value > cut).length;

/**
 * Where a customer stands among the shop's by days since the last purchase, days with one, and what was spent in all.
 * @example rfm({ since: 3, times: 9, spent: 800 }, cuts) // { r: 5, f: 5, m: 4 }
 */
export const rfm = (
  { since, times, spent }: { since: number; times: number; spent: number },
  { r, f, m }: RfmCuts,
): Rfm => ({ r: 5 - passed(r, since), f: 1 + passed(f, times), m: 1 + passed(m, spent) });
