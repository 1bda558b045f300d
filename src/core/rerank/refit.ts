import type { Profile } from '../profile/profile';
import { type FitContext, openFit } from './open-fit';
import type { RememberedFit } from './remembered-fit';
import { wantsShopOrder } from './shop-order-facet';

interface RefitContext extends Omit<FitContext, 'profile'> {
  readonly profile: Pick<Profile, 'evidence' | 'preferences'>;
}

/** The same cards with what speaks for them by now; nothing does where the visitor wants the shop's own order. */
export const refit = (
  fits: readonly RememberedFit[],
  context: RefitContext,
): readonly RememberedFit[] => {
  const { catalog, profile } = context;
  const fitOf = wantsShopOrder(profile) ? () => [] : openFit(context);
  return fits.map(({ key, id }) => {
    const ordinal = catalog.ordinalOf.get(id);
    return { key, id, fit: ordinal === undefined ? [] : fitOf(ordinal) };
  });
};
