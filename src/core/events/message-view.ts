import type { EventKind } from './event-kind';

/** A greeting or a question was shown. */
export const messageView = {
  name: 'message_view',
  needs: ['message'],
} as const satisfies EventKind;
