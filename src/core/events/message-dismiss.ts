import type { EventKind } from './event-kind';

/** A message was closed: it teaches us to be quiet. */
export const messageDismiss = {
  name: 'message_dismiss',
  needs: ['message'],
} as const satisfies EventKind;
