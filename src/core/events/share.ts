import type { EventKind } from './event-kind';

/** A product was shared. */
export const share = {
  name: 'share',
  needs: ['items'],
} as const satisfies EventKind;
