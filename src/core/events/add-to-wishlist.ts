import type { EventKind } from './event-kind';

/** A product was put on a wish list. */
export const addToWishlist = {
  name: 'add_to_wishlist',
  needs: ['items'],
} as const satisfies EventKind;
