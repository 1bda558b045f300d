import type { EventKind } from './event-kind';

/** A payment was chosen in checkout. */
export const addPaymentInfo = {
  name: 'add_payment_info',
  needs: [],
} as const satisfies EventKind;
