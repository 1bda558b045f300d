import type { Profile } from '../profile/profile';

/** Under this facet lies the visitor's wish for the shop's own order: `birebir.prefer('rerank', 'less')`. */
export const SHOP_ORDER = 'rerank';

/** Whether the visitor has asked for the shop's own order. */
export const wantsShopOrder = ({ preferences }: Pick<Profile, 'preferences'>): boolean =>
  preferences.get(SHOP_ORDER)?.toward === -1;
