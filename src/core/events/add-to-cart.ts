import type { EventKind } from './event-kind';

/** Something went into the cart. */
export const addToCart = {
  name: 'add_to_cart',
  needs: ['items'],
} as const satisfies EventKind;
