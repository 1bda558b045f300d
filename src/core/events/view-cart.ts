import type { EventKind } from './event-kind';

/** The cart was opened; its items, when given, are the whole cart. */
export const viewCart = {
  name: 'view_cart',
  needs: [],
} as const satisfies EventKind;
