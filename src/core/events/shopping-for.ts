import type { EventKind } from './event-kind';

/** Whom the rest of this visit is for: `method` is `someone-else` or `myself`. */
export const shoppingFor = {
  name: 'shopping_for',
  needs: ['method'],
} as const satisfies EventKind;
