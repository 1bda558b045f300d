import type { Catalog } from '../catalog/catalog';
import type { EpochMs } from '../events/event';
import { affinities } from '../profile/affinity';
import type { Profile } from '../profile/profile';
import type { RecommendedFacet } from './decision';
import { overlap } from './overlap';
import { weighFacets } from './weigh-facets';

/** More than these are no choice any more. */
export const MOST_FACETS = 6;

/**
 * Categories and brands for this visitor, the best first; see `weighFacets`. Only what holds enough for a shelf, and of a
 * category and what it lies in the better one; nothing while no taste is sure.
 * @param most default 6.
 * @example recommendedFacets(profile, catalog, now)[0] // { facet: 'category:Breakfast', score: 0.9, … }
 */
export const recommendedFacets = (
  profile: Pick<Profile, 'evidence' | 'ledger' | 'gifts' | 'preferences' | 'struck'>,
  catalog: Catalog,
  now: EpochMs,
  most = MOST_FACETS,
): readonly RecommendedFacet[] => {
  const gone = new Set(catalog.outOfStock);
  const blocked = (ordinal: number): number => Number(gone.has(ordinal));
  const found: RecommendedFacet[] = [];
  const input = { catalog, tastes: affinities(profile, catalog, now), now, blocked };
  for (const { feature: _, rule, ...facet } of weighFacets(input, { sure: true })) {
    if (rule || found.some((one) => overlap(one, facet))) continue;
    found.push(facet);
  }
  return found.slice(0, most);
};
