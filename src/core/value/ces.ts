import { type ShareRange, wilson, Z95 } from './wilson';

/** How easy it was: the mean of the answers 1-7 with its 95 % interval, and the share of the three best. */
export interface Ces {
  readonly n: number;
  readonly mean: number;
  readonly lo: number;
  readonly hi: number;
  readonly top3: ShareRange;
}

const BEST = 7;
const TOP3_FROM = 5;

/**
 * Customer effort, as agreement 1-7 with "it was easy" (CES 2.0). The spread is drawn towards that of answers over all
 * boxes (variance 4) as if by one answer more, so that answers that are all the same claim no certainty. Answers
 * outside 1-7 do not count; nothing where none is left.
 * @example ces([7, 6, 4]) // mean: 5.67
 */
export const ces = (given: readonly number[]): Ces | undefined => {
  const answers = given.filter((answer) => answer >= 1 && answer <= BEST);
  const n = answers.length;
  const top3 = wilson(answers.filter((answer) => answer >= TOP3_FROM).length, n);
  if (!top3) return undefined;
  const mean = answers.reduce((sum, answer) => sum + answer, 0) / n;
  const squares = answers.reduce((sum, answer) => sum + (answer - mean) ** 2, 0);
  const half = Z95 * Math.sqrt((squares + 4) / n / n);
  return { n, mean, lo: Math.max(1, mean - half), hi: Math.min(BEST, mean + half), top3 };
};
