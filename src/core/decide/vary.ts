import type { Catalog } from '../catalog/catalog';
import type { Candidate, Proposal } from '../strategies/strategy';

/** Each further product of the same category or brand gives up this part of the best score. */
const SAME_CATEGORY = 0.03;
const SAME_BRAND = 0.12;

/** A candidate with what variety took from its score (0 or less). */
export interface Varied extends Candidate {
  readonly variety: number;
}

/**
 * Chooses `limit` candidates one by one, each time the best after a penalty for what is already chosen
 * (maximal marginal relevance, with category and brand as the likeness). Order among equals is kept.
 */
export const vary = (
  { candidates }: Pick<Proposal, 'candidates'>,
  { leafOf, brandOf }: Catalog,
  limit: number,
): Varied[] => {
  const scale = candidates[0]?.score ?? 0;
  const categories = new Map<number, number>();
  const brands = new Map<number, number>();
  const left = [...candidates];
  const chosen: Varied[] = [];
  const penalty = ({ ordinal }: Candidate): number =>
    -scale *
    (SAME_CATEGORY * (categories.get(leafOf[ordinal] || -1) ?? 0) +
      SAME_BRAND * (brands.get(brandOf[ordinal] || -1) ?? 0));
  while (chosen.length < limit && left.length > 0) {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    left.forEach((candidate, at) => {
      const score = candidate.score + penalty(candidate);
      if (score > bestScore) {
        best = at;
        bestScore = score;
      }
    });
    const [next] = left.splice(best, 1);
    if (!next) break;
    const variety = penalty(next) || 0;
    chosen.push({ ...next, score: next.score + variety, variety });
    const leaf = leafOf[next.ordinal] ?? 0;
    const brand = brandOf[next.ordinal] ?? 0;
    if (leaf) categories.set(leaf, (categories.get(leaf) ?? 0) + 1);
    if (brand) brands.set(brand, (brands.get(brand) ?? 0) + 1);
  }
  return chosen;
};
