import type { EventKind } from './event-kind';

/** A product in a list was chosen. */
export const selectItem = {
  name: 'select_item',
  needs: ['items'],
} as const satisfies EventKind;
