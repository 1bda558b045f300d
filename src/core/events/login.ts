import type { EventKind } from './event-kind';

/** The shop named the visitor. */
export const login = {
  name: 'login',
  needs: ['user_id'],
} as const satisfies EventKind;
