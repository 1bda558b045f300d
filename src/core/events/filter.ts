import type { EventKind } from './event-kind';

/** A list was narrowed to one facet. */
export const filter = {
  name: 'filter',
  needs: ['facet'],
} as const satisfies EventKind;
