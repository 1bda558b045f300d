import type { Catalog } from '../catalog/catalog';
import { featureName } from '../catalog/feature-name';
import { isNew } from '../catalog/is-new';
import type { EpochMs } from '../events/event';
import { affinities } from '../profile/affinity';
import type { Profile } from '../profile/profile';
import { kindWeight } from '../profile/taste-weights';
import type { Contribution } from './decision';
import { LEAST_ITEMS } from './placement';
import { scoreOf } from './score-of';
import type { Text } from './text';

/** A category or a brand in which this visitor will find something. */
export interface RecommendedFacet {
  readonly kind: 'category' | 'brand';
  /** As tastes name it: `category:Breakfast`, `brand:Nane`. */
  readonly facet: string;
  /** Root to leaf; of a brand its name alone. */
  readonly path: readonly string[];
  /** Products of it that can be bought. */
  readonly products: number;
  /** The sum of its contributions. */
  readonly score: number;
  readonly contributions: readonly Contribution[];
  readonly because: Text;
}

/** What happens in a category is worth a look, but never as much as what the visitor likes. */
const NEWS = 0.3;
const OFFERS = 0.2;
const MOST_FACETS = 6;

/** How many of these products have each feature, as their deepest category or their brand. */
const countsIn = (
  { leafOf, brandOf }: Catalog,
  ordinals: Iterable<number>,
): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const ordinal of ordinals) {
    for (const feature of [leafOf[ordinal], brandOf[ordinal]])
      if (feature) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
};

/**
 * Categories and brands for this visitor, the best first: what their tastes speak for, a little more where something
 * is new or costs less. Score = kind's weight · ln(lift) + 0.3 · share of new products + 0.2 · share of reduced ones.
 * Only what holds enough for a shelf; nothing while no taste is sure.
 * @param most default 6.
 * @example recommendedFacets(profile, catalog, now)[0] // { facet: 'category:Breakfast', score: 0.9, … }
 */
export const recommendedFacets = (
  profile: Pick<Profile, 'evidence' | 'ledger' | 'gifts' | 'preferences' | 'struck'>,
  catalog: Catalog,
  now: EpochMs,
  most = MOST_FACETS,
): readonly RecommendedFacet[] => {
  const all = countsIn(catalog, catalog.leafOf.keys());
  const gone = countsIn(catalog, catalog.outOfStock);
  const reduced = countsIn(catalog, catalog.discounted);
  const fresh = countsIn(
    catalog,
    catalog.newest.filter((at) => isNew(catalog.products[at], now)),
  );
  const share = (counts: ReadonlyMap<number, number>, feature: number): number =>
    (counts.get(feature) ?? 0) / (all.get(feature) ?? 1);
  return affinities(profile, catalog, now)
    .filter(({ feature, confidence }) => confidence > 0 && all.has(feature))
    .map(({ feature, lift }): RecommendedFacet => {
      const { kind = '', value = '' } = catalog.features[feature] ?? {};
      const plain = kind === 'brand' ? 'brand' : 'category';
      const facet = featureName(catalog, feature);
      const contributions = [
        { name: facet, value: kindWeight(kind) * Math.log(lift) },
        { name: 'new', value: NEWS * share(fresh, feature) },
        { name: 'discount', value: OFFERS * share(reduced, feature) },
      ].filter((part) => part.value !== 0);
      return {
        kind: plain,
        facet,
        path: plain === 'brand' ? [value] : value.split('/'),
        products: (all.get(feature) ?? 0) - (gone.get(feature) ?? 0),
        score: scoreOf(contributions),
        contributions,
        because: { id: `because.${plain}`, values: { [plain]: facet.slice(plain.length + 1) } },
      };
    })
    .filter(({ products, score }) => products >= LEAST_ITEMS && score > 0)
    .sort((a, b) => b.score - a.score || (a.facet < b.facet ? -1 : 1))
    .slice(0, most);
};
