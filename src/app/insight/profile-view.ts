import type { Catalog } from '../../core/catalog/catalog';
import { featureName } from '../../core/catalog/feature-name';
import type { RecommendedFacet } from '../../core/decide/decision';
import { recommendedFacets } from '../../core/decide/recommended-facets';
import type { EpochMs } from '../../core/events/event';
import { affinities } from '../../core/profile/affinity';
import type { Profile } from '../../core/profile/index';
import type { Order } from '../../core/profile/ledger';
import { type Unfinished, unfinished } from '../../core/profile/unfinished';
import { daysKnown } from '../../core/profile/visits';
import type { CustomerView } from './customer-view';

/** One taste, as it may be read by the person it is about. */
export interface TasteView {
  /** For example `category:Breakfast`. */
  readonly facet: string;
  /** Share of the interest told within its kind, drawn to the shop's own share; 0-1. */
  readonly share: number;
  /** How many times the shop's own share; below 1 is a dislike. */
  readonly lift: number;
  /** Standard deviations from the shop's own share; a taste is acted on above 1. */
  readonly confidence: number;
  /** Decayed evidence behind it, in page views. */
  readonly evidence: number;
}

/** What is believed about this visitor. Everything in it comes from events in this browser. */
export interface ProfileView {
  /** Events and visits known, and days since the first of them. */
  readonly counts: { readonly events: number; readonly visits: number; readonly days: number };
  readonly tastes: readonly TasteView[];
  /** Categories and brands in which they will find something, the best first, six at most. */
  readonly recommended: readonly RecommendedFacet[];
  /** Pieces in the cart by product id. */
  readonly cart: Readonly<Record<string, number>>;
  readonly orders: readonly Order[];
  readonly unfinished: readonly Unfinished[];
  readonly searches: readonly string[];
  /** Product ids the visitor asked not to see. */
  readonly disliked: readonly string[];
  /** Until then we show less; 0 when not asked for. In ms since 1970. */
  readonly quietUntil: EpochMs;
  /** The id the shop gave at login; empty when nobody is named. */
  readonly userId: string;
  /** Worth, stage, segments and content; nothing where the code for it cannot be loaded. */
  readonly customer?: CustomerView;
}

export const profileView = (profile: Profile, catalog: Catalog, now: EpochMs): ProfileView => ({
  counts: {
    events: profile.visits.events,
    visits: profile.visits.count,
    days: daysKnown(profile.visits, now),
  },
  tastes: affinities(profile, catalog, now).map(
    ({ feature, mean, lift, confidence, evidence }) => ({
      facet: featureName(catalog, feature),
      share: mean,
      lift,
      confidence,
      evidence,
    }),
  ),
  recommended: recommendedFacets(profile, catalog, now),
  cart: Object.fromEntries(profile.cart.items),
  orders: profile.ledger.orders,
  unfinished: unfinished(profile, now),
  searches: profile.searches.map(({ term }) => term),
  disliked: [...profile.evidence.items].filter(([, item]) => item.disliked).map(([id]) => id),
  quietUntil: profile.attention.quietUntil,
  userId: profile.identity.userId,
});
