import type { EventKind } from './event-kind';

/** The visitor asked for more of this. */
export const like = {
  name: 'like',
  needs: ['items'],
} as const satisfies EventKind;
