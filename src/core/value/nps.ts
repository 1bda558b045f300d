import { Z95 } from './wilson';

/** What one answer of 0-10 is called; a single person has no score. */
export const npsLabel = (answer: number): 'promoter' | 'passive' | 'detractor' =>
  answer >= 9 ? 'promoter' : answer >= 7 ? 'passive' : 'detractor';

/** How many gave which answer. */
export interface NpsCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** In points, -100 to 100, with the 95 % interval. */
export interface Nps {
  readonly n: number;
  readonly score: number;
  readonly se: number;
  readonly lo: number;
  readonly hi: number;
}

/** Fewer answers say nothing that may be shown. */
const LEAST_ANSWERS = 30;

/**
 * Promoters less detractors in per cent. Variance (p + d - (p - d)²) / n (Rocks). Where all answers are the same
 * it is 0, and the interval says more than is known: `npsToShow` does not. Nothing where nobody answered.
 * @example nps({ promoters: 50, passives: 33, detractors: 17 }) // { score: 33, se: 7.49, lo: 18.3, hi: 47.7, n: 100 }
 */
export const nps = ({ promoters, passives, detractors }: NpsCounts): Nps | undefined => {
  const n = promoters + passives + detractors;
  if (!(n > 0)) return undefined;
  const difference = (promoters - detractors) / n;
  const variance = ((promoters + detractors) / n - difference ** 2) / n;
  const score = 100 * difference;
  const se = 100 * Math.sqrt(Math.max(0, variance));
  return {
    n,
    score,
    se,
    lo: Math.max(-100, score - Z95 * se),
    hi: Math.min(100, score + Z95 * se),
  };
};

/** The score as it may be shown: of 30 answers or more; where all are the same, with half an answer more of each kind. */
export const npsToShow = (counts: NpsCounts): Nps | undefined => {
  const plain = nps(counts);
  if (!plain || plain.n < LEAST_ANSWERS || plain.se > 0)
    return plain && plain.n >= LEAST_ANSWERS ? plain : undefined;
  const { promoters, passives, detractors } = counts;
  const wider = nps({
    promoters: promoters + 0.5,
    passives: passives + 0.5,
    detractors: detractors + 0.5,
  });
  return wider && { ...wider, n: plain.n, score: plain.score };
};

/** The difference of a later wave to an earlier one in points, with its standard error. */
export const npsChange = (
  before: Nps,
  after: Nps,
): { readonly change: number; readonly se: number } => ({
  change: after.score - before.score,
  se: Math.hypot(before.se, after.se),
});
