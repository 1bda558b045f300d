import type { Catalog } from '../catalog/catalog';
import type { Candidate, Varied } from '../strategies/candidate';
import type { Proposal } from '../strategies/strategy';

/** Each further product of the same category or brand gives up this part of the best score. */
const SAME_CATEGORY = 0.03;
const SAME_BRAND = 0.12;

/**
 * Chooses candidates one by one, each time the best after a penalty for what is already chosen (maximal marginal
 * relevance, with category and brand as the likeness). Order among equals is kept.
 */
export const vary = (
  { candidates }: Pick<Proposal, 'candidates'>,
  { leafOf, brandOf }: Catalog,
  limit: number,
): Varied[] => {
  const scale = Math.max(0, candidates[0]?.score ?? 0);
  /** How often each category and each brand was chosen; feature ids tell them apart. */
  const chosenWith = new Map<number, number>();
  const left = [...candidates];
  const chosen: Varied[] = [];
  const times = (feature: number | undefined): number => chosenWith.get(feature || -1) ?? 0;
  const penalty = ({ ordinal }: Candidate): number =>
    -scale * (SAME_CATEGORY * times(leafOf[ordinal]) + SAME_BRAND * times(brandOf[ordinal]));
  const takeBest = (): Candidate | undefined => {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    left.forEach((candidate, at) => {
      // What nothing speaks for stands behind all that something speaks for, whatever variety takes from that.
      const filler = candidate.score > 0 ? 0 : 2 * scale;
      const score = candidate.score + penalty(candidate) - filler;
      if (score > most) [best, most] = [at, score];
    });
    return best < 0 ? undefined : left.splice(best, 1)[0];
  };
  for (let next = takeBest(); next && chosen.length < limit; next = takeBest()) {
    const variety = penalty(next) || 0;
    chosen.push({ ...next, score: next.score + variety, variety });
    for (const feature of [leafOf[next.ordinal], brandOf[next.ordinal]]) {
      if (feature) chosenWith.set(feature, times(feature) + 1);
    }
  }
  return chosen;
};
