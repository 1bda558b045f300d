import type { Catalog } from '../catalog/catalog';
import { featureName } from '../catalog/feature-name';
import { isNew } from '../catalog/is-new';
import type { EpochMs } from '../events/event';
import type { Affinity } from '../profile/affinity';
import { kindWeight } from '../profile/taste-weights';
import type { RecommendedFacet } from './decision';
import { LEAST_ITEMS } from './placement';
import { scoreOf } from './score-of';

/** A category or a brand of the catalogue, and what keeps it from being recommended. */
export interface WeighedFacet extends RecommendedFacet {
  readonly feature: number;
  /** No taste is sure of it; less of it is wanted; it does not hold enough for a shelf. */
  readonly rule?: 'not-sure-enough' | 'disliked' | 'too-few-products';
}

/** What facets are weighed by. */
export interface FacetInput {
  readonly catalog: Catalog;
  readonly tastes: readonly Affinity[];
  readonly now: EpochMs;
  /** Not 0 for a product that cannot be had here. */
  blocked(ordinal: number): number;
}

/** What happens in a category is worth a look, but never as much as what the visitor likes. */
const NEWS = 0.3;
const OFFERS = 0.2;

const isFacet = (kind = ''): boolean => kind === 'brand' || kind.startsWith('category');

/** How many of these products have each feature. */
const countsIn = (
  { featureStart, featureOf }: Catalog,
  ordinals: Iterable<number>,
  counted: (ordinal: number, feature: number) => boolean = () => true,
): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const ordinal of ordinals) {
    const end = featureStart[ordinal + 1] ?? 0;
    for (let at = featureStart[ordinal] ?? 0; at < end; at += 1) {
      const feature = featureOf[at] ?? 0;
      if (counted(ordinal, feature)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  return counts;
};

/**
 * Every category at every depth and every brand of the catalogue, the best first: what tastes speak for, a little more
 * where something is new or costs less. A deeper category says more and weighs more. Score = kind's weight · ln(lift) + 0.3 · share of new products + 0.2 · share of
 * reduced ones. What has no rule is worth recommending.
 * @example weighFacets({ catalog, tastes, now, blocked })[0] // { facet: 'category:Breakfast', score: 0.9, … }
 */
export const weighFacets = ({
  catalog,
  tastes,
  now,
  blocked,
}: FacetInput): readonly WeighedFacet[] => {
  const { features, shareOf, leafOf } = catalog;
  const tasteOf = new Map(
    tastes
      .filter(({ feature }) => isFacet(features[feature]?.kind))
      .map((taste) => [taste.feature, taste]),
  );
  // To ask for a product may put it together: only where it matters.
  const free = countsIn(
    catalog,
    leafOf.keys(),
    (ordinal, feature) => tasteOf.has(feature) && !blocked(ordinal),
  );
  const reduced = countsIn(catalog, catalog.discounted);
  const fresh = countsIn(
    catalog,
    catalog.newest.filter((at) => isNew(catalog.products[at], now)),
  );
  const share = (counts: ReadonlyMap<number, number>, feature: number): number =>
    (counts.get(feature) ?? 0) / (Math.round((shareOf[feature] ?? 0) * leafOf.length) || 1);
  const weigh = (feature: number): WeighedFacet => {
    const { kind = '', value = '' } = features[feature] ?? {};
    const plain = kind === 'brand' ? 'brand' : 'category';
    const facet = featureName(catalog, feature);
    const { lift = 1, confidence = 0 } = tasteOf.get(feature) ?? {};
    const products = free.get(feature) ?? 0;
    const contributions = [
      { name: facet, value: kindWeight(kind) * Math.log(lift) },
      { name: 'new', value: NEWS * share(fresh, feature) },
      { name: 'discount', value: OFFERS * share(reduced, feature) },
    ].filter((part) => part.value !== 0);
    const score = scoreOf(contributions);
    const few = products < LEAST_ITEMS ? 'too-few-products' : undefined;
    const wanted = confidence > 0 && score > 0 ? few : 'disliked';
    const rule = confidence === 0 ? 'not-sure-enough' : wanted;
    return {
      kind: plain,
      feature,
      facet,
      path: plain === 'brand' ? [value] : value.split('/'),
      products,
      score,
      contributions,
      because: { id: `because.${plain}`, values: { [plain]: facet.slice(plain.length + 1) } },
      ...(rule && { rule }),
    };
  };
  return features
    .flatMap(({ kind }, feature) => (isFacet(kind) && shareOf[feature] ? weigh(feature) : []))
    .sort((a, b) => b.score - a.score || (a.facet < b.facet ? -1 : 1));
};
