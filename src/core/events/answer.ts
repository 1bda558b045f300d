import type { EventKind } from './event-kind';

/** A question was answered: `value` for a rating, `answer` for a choice. */
export const answer = {
  name: 'answer',
  needs: ['question'],
} as const satisfies EventKind;
