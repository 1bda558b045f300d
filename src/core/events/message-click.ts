import type { EventKind } from './event-kind';

/** The action of a message was taken. */
export const messageClick = {
  name: 'message_click',
  needs: ['message'],
} as const satisfies EventKind;
