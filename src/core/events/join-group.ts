import type { EventKind } from './event-kind';

/** The visitor takes part in the shop's loyalty programme, or in another circle of its customers. */
export const joinGroup = {
  name: 'join_group',
  needs: [],
} as const satisfies EventKind;
