import type { Catalog } from '../catalog/catalog';
import type { EpochMs } from '../events/event';
import { affinities } from '../profile/affinity';
import type { Profile } from '../profile/profile';
import type { RecommendedFacet } from './decision';
import { weighFacets } from './weigh-facets';

/** More than these are no choice any more. */
export const MOST_FACETS = 6;

/**
 * Categories and brands for this visitor, the best first; see `weighFacets`. Only what holds enough for a shelf; nothing
 * while no taste is sure.
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
  return weighFacets({ catalog, tastes: affinities(profile, catalog, now), now, blocked })
    .filter(({ rule }) => !rule)
    .slice(0, most)
    .map(({ feature: _, ...facet }) => facet);
};
