import type { EventKind } from './event-kind';

/** An order, or the named items of it, came back. */
export const refund = {
  name: 'refund',
  needs: ['transaction_id'],
} as const satisfies EventKind;
