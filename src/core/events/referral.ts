import type { EventKind } from './event-kind';

/** Somebody whom the visitor had sent has come to be a customer. The shop alone knows. */
export const referral = {
  name: 'referral',
  needs: [],
} as const satisfies EventKind;
