import type { Facet } from './facet';

export interface Identity {
  userId: string;
}

/** The id the shop gave at login, until logout. */
export const identity: Facet<Identity> = {
  apply(draft, { name, data }) {
    if (name === 'login') draft.userId = data.user_id ?? '';
    if (name === 'logout') draft.userId = '';
  },
};
