import type { EventKind } from './event-kind';

/** An order or a product was for somebody else, and says little about the visitor; `method: 'undo'` takes it back. */
export const gift = {
  name: 'gift',
  needs: ['fact'],
} as const satisfies EventKind;
