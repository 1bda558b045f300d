import type { EventKind } from './event-kind';

/** Something was taken out of the cart. */
export const removeFromCart = {
  name: 'remove_from_cart',
  needs: ['items'],
} as const satisfies EventKind;
