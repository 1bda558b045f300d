import type { EventKind } from './event-kind';

/** The visitor rated a product, or the shop, in public: `value` from 1 to 5. */
export const review = {
  name: 'review',
  needs: ['value'],
} as const satisfies EventKind;
