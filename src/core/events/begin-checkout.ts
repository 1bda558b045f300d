import type { EventKind } from './event-kind';

/** Checkout began. */
export const beginCheckout = {
  name: 'begin_checkout',
  needs: [],
} as const satisfies EventKind;
