import type { Facet } from './facet';

/** The id the shop gave at login, until logout. */
export const identity: Facet<{ userId: string }> = {
  start: () => ({ userId: '' }),
  apply(draft, { name, data }) {
    if (name === 'login') draft.userId = data.user_id ?? '';
    if (name === 'logout') draft.userId = '';
  },
};
