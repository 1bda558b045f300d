import type { BuyingModel } from './buying-model';
import type { SpendModel } from './expected-spend';
import type { GapModel } from './replenishment';
import type { RfmCuts } from './rfm';

/** What a shop's customers are like on the whole: what is thought of one of them before there is much to go by. */
export interface Priors {
  /** Customers it was fitted on; 0 for the built-in figures. */
  readonly n: number;
  /** In days. */
  readonly btyd: BuyingModel;
  readonly gap: GapModel;
  readonly spend?: SpendModel | undefined;
  readonly rfm?: RfmCuts | undefined;
  /** Spend in 365 days, in the currency: half of the customers stay below `p50`, nineteen of twenty below `p95`. */
  readonly spend12m?:
    | { readonly p50: number; readonly p80: number; readonly p95: number }
    | undefined;
  /** Probabilities, 0-1, that somebody who bought a thing buys it again; of the site, and of items or categories. */
  readonly rcp?:
    | {
        readonly site: number;
        readonly items?: Readonly<Record<string, number>> | undefined;
        readonly categories?: Readonly<Record<string, number>> | undefined;
      }
    | undefined;
  /** What is left of a price, above 0 to 1; 1 values customers by turnover. */
  readonly margin: number;
  /** ISO 4217, as `TRY`. */
  readonly currency?: string | undefined;
}

/**
 * The priors file as `birebir fit` writes it and `readPriors` reads it: the priors, and how they were come by.
 * @example { "v": 1, "unit": "day", "fittedAt": "2026-01-31", "n": 812, "btyd": { "k": "mbg", "r": 0.52, … } }
 */
export interface PriorsFile extends Omit<Priors, 'gap'> {
  readonly v: 1;
  readonly unit: 'day';
  /** ISO date. */
  readonly fittedAt: string;
  readonly gap?: GapModel | undefined;
  readonly btyd: BuyingModel & { readonly ll: number; readonly method: 'map' | 'ml' };
  /** `corXM`: the correlation of how often and for how much, which the model takes to be none. */
  readonly spend?: (SpendModel & { readonly corXM: number }) | undefined;
}
