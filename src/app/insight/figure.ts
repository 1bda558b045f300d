import type { Confidence } from '../../core/value/confidence';

/** A number, and how it was come by. */
export interface Figure {
  /** Null where it is not known: no number is made up. */
  readonly value: number | null;
  /** days, orders, share (0-1), times, points, or a currency code (`XXX` where none is known). */
  readonly unit: string;
  /** `own`: from this visitor's acts. `site`: from the shop's priors file. `default`: from the built-in figures. */
  readonly source: Confidence['source'];
  /** How many of the visitor's own acts (orders, pauses, answers) it rests on. */
  readonly n: number;
  /** Which they are: order numbers, `search:…`, `answer:…`, product ids. */
  readonly evidence: readonly string[];
  /** How it was reached, in one English sentence. */
  readonly how: string;
}
