import type { BirebirEvent } from '../events/event';
import { foldEvents, type Profile } from './index';

/** Takes facts out of a profile that was folded earlier, as if they had never been told; visits stay counted. */
export const strikeFrom = (profile: Profile, facts: readonly string[]): Profile => {
  const strikes = facts.map(
    (fact): BirebirEvent => ({ id: '', at: 0, name: 'strike', data: { fact } }),
  );
  const left = foldEvents(profile, strikes);
  const { viewed, viewedBefore } = left.visits;
  const visits = { ...profile.visits, viewed, viewedBefore };
  return { ...left, visits, errands: profile.errands };
};
