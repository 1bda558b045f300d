import type { EventKind } from './event-kind';

/** The visitor wants more or less of something: `method` is `more`, `less`, or `neutral` to take it back. */
export const prefer = {
  name: 'prefer',
  needs: ['facet'],
} as const satisfies EventKind;
