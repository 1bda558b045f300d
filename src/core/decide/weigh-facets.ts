import type { Catalog } from '../catalog/catalog';
import { countFacets, type FacetCounter } from '../catalog/count-facets';
import { featureName } from '../catalog/feature-name';
import { isNew } from '../catalog/is-new';
import type { EpochMs } from '../events/event';
import type { Affinity } from '../profile/affinity';
import { kindWeight } from '../profile/taste-weights';
import type { Contribution, RecommendedFacet } from './decision';
import { overlap } from './overlap';
import { LEAST_ITEMS } from './placement';
import { scoreOf } from './score-of';

/** A category or a brand of the catalogue, and what keeps it from being recommended. */
export interface WeighedFacet extends RecommendedFacet {
  readonly feature: number;
  /** No taste is sure of it; less of it is wanted, or of what it lies in or holds; it does not hold enough for a shelf. */
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

/** Of a feature's kind; nothing where it is neither. */
const facetKind = (kind: string): RecommendedFacet['kind'] | undefined =>
  kind === 'brand' ? 'brand' : kind.startsWith('category') ? 'category' : undefined;

/** What speaks for a feature, as far as it is not nothing. */
const speaksFor = (
  { catalog, now }: FacetInput,
  { count }: FacetCounter,
): ((feature: number, lift: number) => readonly Contribution[]) => {
  const { features, shareOf, leafOf, products } = catalog;
  const reduced = count(catalog.discounted);
  const fresh = count(catalog.newest.filter((at) => isNew(products[at], now)));
  return (feature, lift) => {
    const all = Math.round((shareOf[feature] ?? 0) * leafOf.length) || 1;
    const weight = kindWeight(features[feature]?.kind ?? '');
    return [
      { name: featureName(catalog, feature), value: weight * Math.log(lift) },
      { name: 'new', value: (NEWS * (fresh[feature] ?? 0)) / all },
      { name: 'discount', value: (OFFERS * (reduced[feature] ?? 0)) / all },
    ].filter(({ value }) => value !== 0);
  };
};

/**
 * Every category at every depth and every brand of the catalogue, the best first: what tastes speak for, a little more
 * where something is new or costs less. A deeper category says more and weighs more. Score = kind's weight · ln(lift) +
 * 0.3 · share of new products + 0.2 · share of reduced ones. What has no rule is worth recommending.
 * @param only one of the two, where the other is of no interest.
 * @param sure only what a taste is sure of: what has the rule `not-sure-enough` is left out.
 * @example weighFacets({ catalog, tastes, now, blocked })[0] // { facet: 'category:Breakfast', score: 0.9, … }
 */
export const weighFacets = (
  input: FacetInput,
  {
    only,
    sure = false,
  }: { readonly only?: RecommendedFacet['kind']; readonly sure?: boolean } = {},
): readonly WeighedFacet[] => {
  const { catalog, tastes, blocked } = input;
  const tasteOf = new Map(tastes.map((taste) => [taste.feature, taste]));
  const counter = countFacets(catalog);
  const partsOf = speaksFor(input, counter);
  const asked = catalog.features.flatMap(({ kind: of, value }, feature) => {
    const kind = facetKind(of);
    const { lift = 1, confidence = 0, evidence = 0 } = tasteOf.get(feature) ?? {};
    if (!kind || (only && only !== kind) || !catalog.shareOf[feature]) return [];
    if (sure && confidence === 0) return [];
    const contributions = partsOf(feature, lift);
    const score = scoreOf(contributions);
    const path = kind === 'brand' ? [value] : value.split('/');
    return { kind, feature, path, contributions, score, confidence, isRefused: evidence < 0 };
  });
  // To ask for a product may put it together: only where it matters.
  const promising = new Uint8Array(catalog.features.length);
  const refused = asked.filter(({ isRefused }) => isRefused);
  for (const facet of asked) {
    const isWanted = facet.confidence > 0 && facet.score > 0;
    promising[facet.feature] = Number(isWanted && !refused.some((one) => overlap(one, facet)));
  }
  const free = counter.countOf(promising, (at) => !blocked(at));
  return asked
    .map(({ kind, feature, path, contributions, score, confidence }): WeighedFacet => {
      const facet = featureName(catalog, feature);
      const products = free[feature] ?? 0;
      const few = products < LEAST_ITEMS ? 'too-few-products' : undefined;
      const wanted = promising[feature] ? few : 'disliked';
      const rule = confidence === 0 ? 'not-sure-enough' : wanted;
      return {
        kind,
        feature,
        facet,
        path,
        products,
        score,
        contributions,
        because: { id: `because.${kind}`, values: { [kind]: facet.slice(kind.length + 1) } },
        ...(rule && { rule }),
      };
    })
    .sort((a, b) => b.score - a.score || (a.facet < b.facet ? -1 : 1));
};
