import type { Attention } from './attention';
import type { Cart } from './cart';
import type { Errand } from './errands';
import type { Evidence } from './evidence';
import type { Exposure } from './exposure';
import type { Gifts } from './gifts';
import type { Identity } from './identity';
import type { Ledger } from './ledger';
import type { Notes } from './notes';
import type { Preference } from './preferences';
import type { Search } from './searches';
import type { SeenOffer } from './seen-offers';
import type { Struck } from './struck';
import type { Trials } from './trials';
import type { Visits } from './visits';

/** Who this is: a fold of the log, never written by hand. What each part means stands with the facet that folds it. */
export interface Profile {
  readonly visits: Visits;
  readonly evidence: Evidence;
  readonly cart: Cart;
  readonly ledger: Ledger;
  readonly exposure: Map<string, Exposure>;
  readonly attention: Attention;
  readonly searches: Search[];
  readonly identity: Identity;
  readonly struck: Struck;
  readonly gifts: Gifts;
  readonly preferences: Map<string, Preference>;
  readonly errands: Errand[];
  readonly notes: Notes;
  readonly trials: Trials;
  readonly seenOffers: Map<string, SeenOffer>;
}
