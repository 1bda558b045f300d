import { featureName } from '../catalog/feature-name';
import { tasteWeights } from '../profile/taste-weights';
import { featureParts } from './feature-parts';
import { scoreByFeatures } from './score-by-features';
import type { Proposal, StrategyContext } from './strategy';
import { topCandidates } from './top-candidates';

/** The one that most of the listed products have; 0 where the page lists none. */
const commonest = (column: Uint32Array, listed: readonly number[]): number => {
  const times = new Map<number, number>();
  let most = 0;
  for (const ordinal of listed) {
    const feature = column[ordinal] ?? 0;
    if (!feature) continue;
    times.set(feature, (times.get(feature) ?? 0) + 1);
    if ((times.get(feature) ?? 0) > (times.get(most) ?? 0)) most = feature;
  }
  return most;
};

/**
 * The best of what the page is about: of the product's category or brand, or of what most of the listed products
 * share. This visitor's tastes come first, then the catalogue's own order.
 */
export const bestOf = (
  kind: 'category' | 'brand',
  context: StrategyContext,
): Proposal | undefined => {
  const { catalog, tastes, current = -1, listed = [], pool, blocked } = context;
  const column = kind === 'category' ? catalog.leafOf : catalog.brandOf;
  const about = column[current] || commonest(column, listed);
  if (!about) return undefined;
  const weights = tasteWeights(catalog, tastes);
  // What the whole shelf has in common tells none of it apart.
  weights[about] = 1;
  const scores = scoreByFeatures(catalog, weights);
  const elsewhere = (ordinal: number): number =>
    column[ordinal] === about && ordinal !== current ? blocked(ordinal) : 1;
  const candidates = topCandidates(scores, pool, elsewhere);
  if (candidates.length === 0) return undefined;
  const name = featureName(catalog, about);
  const values = { [kind]: name.slice(name.indexOf(':') + 1) };
  const because = { id: `because.in-${kind}`, values };
  return {
    candidates,
    parts: (ordinal) => featureParts(catalog, weights, ordinal),
    because: () => because,
    heading: { id: `shelf.in-${kind}`, values },
    reason: because,
  };
};
