import type { Catalog } from '../catalog/catalog';
import type { EpochMs } from '../events/event';
import type { Affinity } from '../profile/affinity';
import { DAY_MS } from '../profile/decayed';
import type { Profile } from '../profile/index';
import { unfinished } from '../profile/unfinished';
import type { Facts } from './condition';
import { mediumOf } from './medium';

/** Tastes of leaf categories: what a visitor could be asked to choose among. */
export const categoryTastes = (
  tastes: readonly Affinity[],
  catalog: Catalog,
): readonly Affinity[] =>
  tastes.filter(
    ({ feature, confidence }) =>
      confidence > 0 && /^category[1-4]/.test(catalog.features[feature]?.kind ?? ''),
  );

/** The figures and words that rules and playbook entries speak about. */
export const factsOf = (
  profile: Profile,
  catalog: Catalog,
  tastes: readonly Affinity[],
  page: { readonly type: string; readonly now: EpochMs },
): Facts => {
  const { visits, cart, ledger } = profile;
  const left = unfinished(profile, page.now)
    .map(({ id }) => id)
    .filter((id) => {
      const ordinal = catalog.ordinalOf.get(id) ?? -1;
      return catalog.products[ordinal]?.availability === 'in_stock';
    });
  return {
    visits: visits.count,
    pagesThisVisit: visits.pages,
    viewedThisVisit: visits.viewed.length,
    viewedBefore: visits.viewedBefore.length,
    /** Whole days between the last visit and this one. */
    daysAway: visits.previousEndedAt
      ? Math.floor((visits.startedAt - visits.previousEndedAt) / DAY_MS)
      : 0,
    orders: ledger.orders.length,
    inCart: cart.items.size,
    left: left.length,
    /** Looked at in the last visit and still open. */
    compared: visits.viewedBefore.filter((id) => left.includes(id)).length,
    tastes: categoryTastes(tastes, catalog).length,
    medium: mediumOf(visits.medium, visits.source),
    pageType: page.type,
  };
};
