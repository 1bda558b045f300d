import type { EventKind } from './event-kind';

/** A delivery was chosen in checkout. */
export const addShippingInfo = {
  name: 'add_shipping_info',
  needs: [],
} as const satisfies EventKind;
