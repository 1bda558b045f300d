import { featureParts } from './feature-parts';
import { likenessWeights } from './likeness-weights';
import { scoreByFeatures } from './score-by-features';
import type { Strategy } from './strategy';
import { topCandidates } from './top-candidates';

/** Alternatives to the product on the page: what shares its features, the rarer the better. */
export const similar = {
  id: 'similar',
  ofThePage: true,
  allows: [],
  propose({ catalog, current, pool, blocked }) {
    const product = current === undefined ? undefined : catalog.products[current];
    if (!product || current === undefined) return undefined;
    const weights = likenessWeights(catalog, current);
    const scores = scoreByFeatures(catalog, weights);
    scores[current] = 0;
    // An alternative is of the same category; without one in the catalogue any likeness will do.
    const leaf = catalog.leafOf[current] ?? 0;
    const hasKin = leaf > 0 && (catalog.shareOf[leaf] ?? 0) * scores.length > 1;
    const stranger = (ordinal: number): number =>
      blocked(ordinal) || (hasKin && (catalog.leafOf[ordinal] ?? 0) !== leaf ? 1 : 0);
    const kin = topCandidates(scores, pool, stranger);
    const because = { id: 'because.similar', values: { product: product.title } };
    return {
      candidates: kin.length >= 4 ? kin : topCandidates(scores, pool, blocked),
      parts: (ordinal) => featureParts(catalog, weights, ordinal),
      because: () => because,
      heading: { id: 'shelf.similar' },
      reason: because,
    };
  },
} as const satisfies Strategy;
