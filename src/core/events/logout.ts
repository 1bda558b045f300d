import type { EventKind } from './event-kind';

/** The named visitor left this device. */
export const logout = {
  name: 'logout',
  needs: [],
} as const satisfies EventKind;
