import type { EventKind } from './event-kind';

/** Something was searched for; `results` says how much was found. */
export const search = {
  name: 'search',
  needs: ['search_term'],
} as const satisfies EventKind;
