import type { EventKind } from './event-kind';

/** A page was opened, or a single-page shop moved on. */
export const pageView = {
  name: 'page_view',
  needs: [],
} as const satisfies EventKind;
