import type { BirebirEvent } from '../events/event';
import { attention } from './attention';
import { cart } from './cart';
import { errandAt, errands } from './errands';
import { evidence } from './evidence';
import { exposure } from './exposure';
import type { Facet, HeardEvent } from './facet';
import { gifts } from './gifts';
import { identity } from './identity';
import { ledger } from './ledger';
import { notes } from './notes';
import { preferences } from './preferences';
import type { Profile } from './profile';
import { searches } from './searches';
import { seenOffers } from './seen-offers';
import { struck } from './struck';
import { trials } from './trials';
import { visits } from './visits';
import { withoutStruck } from './without-struck';

export { emptyProfile } from './empty-profile';
export type { Profile } from './profile';

/** Everything the profile knows, each folded by itself from the same events. */
const facets: { readonly [Id in keyof Profile]: Facet<Profile[Id]> } = {
  visits,
  evidence,
  cart,
  ledger,
  exposure,
  attention,
  searches,
  identity,
  struck,
  gifts,
  preferences,
  errands,
  notes,
  trials,
  seenOffers,
};

const facetIds = Object.keys(facets) as readonly (keyof Profile)[];

/**
 * The profile after these events, in the order of the log. The given profile is left as it was.
 * Law: `foldEvents(foldEvents(p, a), b)` equals `foldEvents(p, [...a, ...b])`, bit for bit.
 */
export const foldEvents = (profile: Profile, events: readonly BirebirEvent[]): Profile =>
  events.length === 0 ? profile : foldOnto(structuredClone(profile), events);

/** An event as it counts for this profile, which knows what was struck out and whom the visit is for. */
const heard = ({ struck, errands }: Profile, event: BirebirEvent): HeardEvent => {
  const left = withoutStruck(struck, event);
  return errandAt(errands, event.at) ? { ...left, forSomeoneElse: true } : left;
};

/** The same for who owns the profile and needs it no more as it was: nothing is copied. */
export const foldOnto = (profile: Profile, events: readonly BirebirEvent[]): Profile => {
  for (const event of events) {
    const left = heard(profile, event);
    for (const id of facetIds) facets[id].apply(profile[id] as never, left);
  }
  return { ...profile };
};
