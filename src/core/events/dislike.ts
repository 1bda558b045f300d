import type { EventKind } from './event-kind';

/** The visitor asked not to see this: the item is blocked, its facets lose weight. */
export const dislike = {
  name: 'dislike',
  needs: ['items'],
} as const satisfies EventKind;
