import type { EventKind } from './event-kind';

/** An order was placed, at the prices paid. The same `transaction_id` counts once. */
export const purchase = {
  name: 'purchase',
  needs: ['transaction_id', 'items'],
} as const satisfies EventKind;
