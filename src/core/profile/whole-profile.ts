import { emptyProfile } from './empty-profile';
import type { Profile } from './profile';

/** A profile as it was found in storage; a facet that is missing, or is none of ours, begins anew. */
export const wholeProfile = (found: Partial<Profile> | undefined): Profile => {
  const facets = Object.entries(emptyProfile()).map(([id, start]) => {
    const facet = found?.[id as keyof Profile];
    return [id, facet?.constructor === start.constructor ? facet : start];
  });
  return Object.fromEntries(facets) as Profile;
};
