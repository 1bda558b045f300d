import { emptyProfile, type Profile } from '../core/profile/index';
import { unpacked } from './packed';

/** A profile from its stored form; a facet that is none of ours begins anew. */
export const readProfile = (stored: unknown): Profile => {
  const found = unpacked(stored) as Partial<Profile> | undefined;
  const profile = Object.entries(emptyProfile()).map(([id, start]) => {
    const facet = found?.[id as keyof Profile];
    return [id, facet?.constructor === start.constructor ? facet : start];
  });
  return Object.fromEntries(profile) as Profile;
};
