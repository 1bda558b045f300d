/** Standard deviations of a 95 % interval. */
export const Z95 = 1.959964;

/** A share with its 95 % interval, all 0-1. */
export interface ShareRange {
  readonly n: number;
  readonly share: number;
  readonly lo: number;
  readonly hi: number;
}

/**
 * A share of few answers, honestly: Wilson's interval stays within 0 and 1 and holds where all answers are the same.
 * CSAT is the share of the two best of five boxes. Nothing where nobody answered. Source: Wilson 1927.
 * @example wilson(45, 50) // { share: 0.9, lo: 0.786, hi: 0.957, n: 50 }
 */
export const wilson = (hits: number, n: number): ShareRange | undefined => {
  if (!(n > 0)) return undefined;
  const share = hits / n;
  const square = Z95 ** 2;
  const middle = (share + square / (2 * n)) / (1 + square / n);
  const half =
    (Z95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))) / (1 + square / n);
  return { n, share, lo: Math.max(0, middle - half), hi: Math.min(1, middle + half) };
};
