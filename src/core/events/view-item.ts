import type { EventKind } from './event-kind';

/** A product page was looked at. */
export const viewItem = {
  name: 'view_item',
  needs: ['items'],
} as const satisfies EventKind;
